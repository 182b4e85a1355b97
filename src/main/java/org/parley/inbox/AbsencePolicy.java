package org.parley.inbox;

import java.time.LocalDate;
import java.util.List;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which absences are refused; where these are silent, it is noted. */
final class AbsencePolicy {

    private static final int MOST_DAYS = 366;

    private AbsencePolicy() {}

    /** {@code mayStandIn}: of the same role and party; {@code own}, {@code substitutes}: absences that are not over. */
    static List<Refusal> ofNoting(
            AbsenceDraft draft, LocalDate today, boolean mayStandIn, List<Absence> own, List<Absence> substitutes) {
        var found = new Refusals()
                .required("substitute", draft.substitute())
                .required("from", draft.from())
                .required("until", draft.until())
                .when(isGiven(draft) && !mayStandIn, "substitute", "absence.no-colleague");
        if (draft.from() == null || draft.until() == null) return found.found();
        var overlaps = own.stream().anyMatch(other -> meets(other, draft.from(), draft.until()));
        var away = substitutes.stream().anyMatch(other -> meets(other, draft.from(), draft.until()));
        return found.when(draft.until().isBefore(draft.from()), "until", "absence.ends-before")
                .when(draft.from().isBefore(today), "from", "absence.past")
                .when(draft.until().isAfter(today.plusDays(MOST_DAYS)), "until", "absence.too-far")
                .when(overlaps, "from", "absence.overlaps")
                .when(mayStandIn && away, "substitute", "absence.substitute-away")
                .found();
    }

    private static boolean isGiven(AbsenceDraft draft) {
        return draft.substitute() != null && !draft.substitute().isBlank();
    }

    private static boolean meets(Absence other, LocalDate from, LocalDate until) {
        return !other.from().isAfter(until) && !other.until().isBefore(from);
    }
}
