package org.parley.evacuation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.evacuation.EvacuationTerms.Group;
import org.parley.request.Modality;

/** An evacuation of a test that says only what matters to it. */
public final class EvacuationSample {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private String origin = "SY01";
    private final List<Group> groups = new ArrayList<>();
    private LocalDateTime departure = LocalDateTime.parse("2016-08-26T08:00");
    private LocalDateTime comeBack = LocalDateTime.parse("2016-08-27T20:00");
    private @Nullable UUID pause;
    private @Nullable String note;

    public static EvacuationSample anEvacuation() {
        return new EvacuationSample();
    }

    public EvacuationSample from(String area) {
        origin = area;
        return this;
    }

    public EvacuationSample of(String name, int people, String destination) {
        groups.add(new Group(name, people, destination, null));
        return this;
    }

    public EvacuationSample leaving(Instant out, Instant back) {
        departure = LocalDateTime.ofInstant(out, DAMASCUS);
        comeBack = LocalDateTime.ofInstant(back, DAMASCUS);
        return this;
    }

    public EvacuationSample under(UUID named) {
        pause = named;
        return this;
    }

    public EvacuationSample saying(String text) {
        note = text;
        return this;
    }

    public EvacuationTerms build() {
        return new EvacuationTerms(
                origin, groups, List.of(), departure, comeBack, DAMASCUS, pause, Modality.CROSS_LINE, null, note);
    }
}
