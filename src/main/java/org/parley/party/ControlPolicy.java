package org.parley.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What may be written down about who controls a place; where these are silent, it is done. */
public final class ControlPolicy {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private ControlPolicy() {}

    static List<Refusal> refusals(ControlDraft draft) {
        var since = draft.since();
        var until = draft.until();
        return new Refusals()
                .when((draft.area() == null) == (draft.route() == null), "area", "control.one-place")
                .required("party", draft.party())
                .required("since", since)
                .when(isFarAway(since), "since", "control.day-far-away")
                .when(isFarAway(until), "until", "control.day-far-away")
                .when(since != null && until != null && until.isBefore(since), "until", "control.ends-before")
                .found();
    }

    /** Far from everything that is told here, and from what databases hold. */
    public static boolean isFarAway(@Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
    }

    /** {@code there}: what is recorded for the place somewhere within the draft's days. */
    static List<Refusal> clashes(ControlDraft draft, List<Control> there) {
        var since = draft.since();
        var own = there.stream().anyMatch(other -> other.party().equals(draft.party()));
        var later =
                there.stream().anyMatch(other -> since != null && !other.since().isBefore(since));
        return new Refusals()
                .when(own, "party", "control.recorded-already")
                .when(!own && later && !draft.isContested(), "since", "control.another-from-later")
                .found();
    }

    static List<Refusal> ofEnding(Control control, @Nullable LocalDate lastDay) {
        var until = control.until();
        return new Refusals()
                .required("until", lastDay)
                .when(isFarAway(lastDay), "until", "control.day-far-away")
                .when(lastDay != null && lastDay.isBefore(control.since()), "until", "control.ends-before")
                .when(lastDay != null && until != null && !lastDay.isBefore(until), "until", "control.ends-earlier")
                .found();
    }
}
