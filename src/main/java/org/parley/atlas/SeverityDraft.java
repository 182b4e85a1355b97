package org.parley.atlas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.party.ControlPolicy;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** How hard an area is to reach from a day on, as it is typed; the note says on what grounds, or what is corrected. */
public record SeverityDraft(
        @Nullable String area,
        @Nullable LocalDate day,
        @Nullable Integer level,
        @Nullable String note) {

    private static final int LONGEST = 2000;

    /** Never of a day that is still ahead: it is what was found, not what is feared. */
    List<Refusal> refusals(LocalDate today) {
        return new Refusals()
                .required("area", area)
                .required("day", day)
                .when(ControlPolicy.isFarAway(day), "day", "control.day-far-away")
                .when(day != null && day.isAfter(today), "day", "severity.day-ahead")
                .required("level", level)
                .between("level", level, 1, 5)
                .required("note", note)
                .atMost("note", note, LONGEST)
                .found();
    }
}
