package org.parley.whole;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.clearance.InnerOffice;
import org.parley.clearance.InnerProgress;
import org.parley.clearance.InnerStepNote;
import org.parley.clearance.InnerWays;
import org.parley.clearance.StepState;
import org.parley.request.Kind;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is set and noted of the steps inside a party. */
@Component
class InnerStepCommands implements Prepared {

    private static final List<InnerOffice> WAY = List.of(new InnerOffice("Ministry", "الوزارة", false));

    private final ObjectProvider<Talks> talks;
    private final InnerWays ways;
    private final InnerProgress steps;
    private final TestTime time;

    InnerStepCommands(ObjectProvider<Talks> talks, InnerWays ways, InnerProgress steps, TestTime time) {
        this.talks = talks;
        this.ways = ways;
        this.steps = steps;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of("InnerWays.set", this::aWayIsSet, "InnerProgress.note", this::aStepIsNoted);
    }

    private Supplier<Result<?>> aWayIsSet() {
        var stage = talks.getObject().stage;
        var by = stage.somebody(Role.ADMINISTRATOR, null);
        return () -> ways.set(stage.north, Kind.CEASEFIRE, WAY, by);
    }

    private Supplier<Result<?>> aStepIsNoted() {
        var round = talks.getObject();
        var stage = round.stage;
        ways.set(stage.north, Kind.CEASEFIRE, WAY, stage.somebody(Role.ADMINISTRATOR, null))
                .orElseThrow();
        round.open(stage.pause());
        var by = stage.delegateOf(stage.north);
        var step = round.stand(stage.north).steps().get(0);
        return () -> steps.note(step.id(), new InnerStepNote(StepState.DONE, time.now(), null, null), by);
    }
}
