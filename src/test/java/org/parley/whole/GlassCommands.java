package org.parley.whole;

import java.util.Map;
import java.util.function.Supplier;
import org.parley.glass.Glasses;
import org.parley.shared.Result;
import org.parley.testing.Talks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The broken glass. */
@Component
class GlassCommands implements Prepared {

    private static final String REASON = "The night desk is empty and the convoy stands";

    private final ObjectProvider<Talks> scenes;
    private final Glasses glasses;

    GlassCommands(ObjectProvider<Talks> scenes, Glasses glasses) {
        this.scenes = scenes;
        this.glasses = glasses;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of("Glasses.breakFor", this::itIsBroken, "Glasses.review", this::itIsLookedAt);
    }

    private Supplier<Result<?>> itIsBroken() {
        var talks = talks();
        return () -> glasses.breakFor(talks.request(), REASON, talks.stage.monitor);
    }

    private Supplier<Result<?>> itIsLookedAt() {
        var talks = talks();
        var broken = glasses.breakFor(talks.request(), REASON, talks.stage.monitor)
                .orElseThrow()
                .id();
        return () -> glasses.review(broken, "It was needed", talks.stage.coordinator);
    }

    private Talks talks() {
        var talks = scenes.getObject();
        talks.open(talks.stage.pause());
        return talks;
    }
}
