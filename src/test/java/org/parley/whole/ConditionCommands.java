package org.parley.whole;

import static org.parley.testing.DraftSample.aDraft;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.clearance.Choice;
import org.parley.clearance.Condition;
import org.parley.clearance.ConditionOrder;
import org.parley.shared.Result;
import org.parley.testing.Talks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Two conditions of which each may be met only after the other. */
@Component
class ConditionCommands implements Prepared {

    private final ObjectProvider<Talks> scenes;
    private final ConditionOrder order;

    ConditionCommands(ObjectProvider<Talks> scenes, ConditionOrder order) {
        this.scenes = scenes;
        this.order = order;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of("ConditionOrder.note", this::theyWaitForEachOther, "ConditionOrder.drop", this::oneNeedNotWait);
    }

    private Supplier<Result<?>> theyWaitForEachOther() {
        var talks = scenes.getObject();
        var both = bothSet(talks);
        order.note(both[0], both[1], talks.stage.coordinator).orElseThrow();
        return () -> order.note(both[1], both[0], talks.stage.coordinator);
    }

    private Supplier<Result<?>> oneNeedNotWait() {
        var talks = scenes.getObject();
        var both = bothSet(talks);
        order.note(both[0], both[1], talks.stage.coordinator).orElseThrow();
        order.note(both[1], both[0], talks.stage.coordinator).orElseThrow();
        return () -> order.drop(both[1], both[0], "Both at six", talks.stage.coordinator);
    }

    private static UUID[] bothSet(Talks talks) {
        talks.open(talks.stage.pause());
        var both = aDraft(Choice.APPROVE_WITH_CONDITIONS)
                .onCondition("The road is cleared", "Engineers")
                .onCondition("Trucks are sealed", "Logistics");
        talks.says(talks.stage.north, both).orElseThrow();
        return talks.stand(talks.stage.north).conditions().stream()
                .map(Condition::id)
                .toArray(UUID[]::new);
    }
}
