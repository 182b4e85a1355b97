package org.parley.whole;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.atlas.Severities;
import org.parley.atlas.SeverityDraft;
import org.parley.shared.Result;
import org.parley.testing.Scene;
import org.springframework.stereotype.Component;

/** What a coordinator says of how hard an area is to reach. */
@Component
class SeverityCommands implements Prepared {

    private final Scene scene;
    private final Severities severities;

    SeverityCommands(Scene scene, Severities severities) {
        this.scene = scene;
        this.severities = severities;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of("Severities.record", this::aSeverityIsRecorded);
    }

    private Supplier<Result<?>> aSeverityIsRecorded() {
        var area = scene.ground().area();
        var by = scene.coordinator();
        var draft = new SeverityDraft(area, LocalDate.of(2016, 8, 1), 4, "Two roads of three are mined");
        return () -> severities.record(draft, by);
    }
}
