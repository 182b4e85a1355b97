package org.parley.figure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What is a figure; where these are silent, it is written down beside the others, however much it differs. */
final class FigurePolicy {

    private static final int MOST = 200_000_000;
    private static final int MOST_GROUPS = 50;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_REASON = 2000;

    private FigurePolicy() {}

    static List<Refusal> refusals(FigureDraft draft, Instant now) {
        return new Refusals()
                .required("counted", draft.counted())
                .between("groupNo", draft.groupNo(), 1, MOST_GROUPS)
                .when(draft.counted() == Counted.OTHER && draft.label() == null, "label", "figure.label-missing")
                .atMost("label", draft.label(), LONGEST_LINE)
                .required("amount", draft.amount())
                .between("amount", draft.amount(), 0, MOST)
                .required("source", draft.source())
                .atMost("source", draft.source(), LONGEST_LINE)
                .required("status", draft.status())
                .atMost("note", draft.note(), LONGEST_NOTE)
                .required("trueAt", draft.trueAt())
                .when(draft.trueAt() != null && draft.trueAt().isAfter(now), "trueAt", "time.in-the-future")
                .found();
    }

    /** A correction says why, and corrects the last word: a figure that was corrected already is none. */
    static List<Refusal> ofCorrection(FigureDraft draft, boolean corrected, Instant now) {
        return new Refusals()
                .when(corrected, "figure.corrected-already")
                .when(draft.note() == null, "reason", "reason.missing")
                .also(refusals(draft, now))
                .found();
    }

    static List<Refusal> ofChoice(@Nullable String reason, boolean corrected) {
        return new Refusals()
                .when(corrected, "figure.corrected-already")
                .when(Characters.isBlank(reason), "reason", "reason.missing")
                .atMost("reason", reason, LONGEST_REASON)
                .found();
    }
}
