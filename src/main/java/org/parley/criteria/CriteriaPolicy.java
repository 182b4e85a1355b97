package org.parley.criteria;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What may be found and said; where these are silent, it is written down, also after all is over: facts arrive late. */
final class CriteriaPolicy {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_EVIDENCE = 4000;
    private static final int LONGEST_STATEMENT = 8000;

    private CriteriaPolicy() {}

    /** People leave in an evacuation and in an agreement that others made; in nothing else. */
    static List<Refusal> ofRequest(Request request) {
        var people = request.kind() == Kind.EVACUATION || request.kind() == Kind.AGREEMENT;
        return new Refusals().when(!people, "criteria.other-kind").found();
    }

    /** Met or unmet is said on evidence; that nothing is known needs none. */
    static List<Refusal> ofFinding(CriterionDraft draft, Instant now) {
        var claimed = draft.judgement() != null && draft.judgement() != Judgement.UNKNOWN;
        return new Refusals()
                .required("criterion", draft.criterion())
                .required("judgement", draft.judgement())
                .required("office", draft.office())
                .atMost("office", draft.office(), LONGEST_LINE)
                .when(claimed && isBlank(draft.evidence()), "evidence", "criteria.evidence-missing")
                .atMost("evidence", draft.evidence(), LONGEST_EVIDENCE)
                .also(ofTime("foundAt", draft.foundAt(), now))
                .found();
    }

    static List<Refusal> ofConcern(ConcernDraft draft, Instant now) {
        return new Refusals()
                .when(isBlank(draft.english()) && isBlank(draft.arabic()), "english", "concern.text-missing")
                .atMost("english", draft.english(), LONGEST_STATEMENT)
                .atMost("arabic", draft.arabic(), LONGEST_STATEMENT)
                .required("office", draft.office())
                .atMost("office", draft.office(), LONGEST_LINE)
                .also(ofTime("issuedAt", draft.issuedAt(), now))
                .found();
    }

    private static List<Refusal> ofTime(String field, @Nullable Instant at, Instant now) {
        return new Refusals()
                .required(field, at)
                .when(at != null && at.isAfter(now), field, "time.in-the-future")
                .found();
    }

    static boolean isBlank(@Nullable String text) {
        return Characters.isBlank(text);
    }
}
