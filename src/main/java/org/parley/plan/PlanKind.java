package org.parley.plan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.request.Kind;
import org.parley.request.TermsKind;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** The rules of what a plan says of itself. Nobody is asked about it, so nothing in it is material. */
@Component
class PlanKind implements TermsKind<PlanTerms> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_PEOPLE = 20_000_000;

    @Override
    public Kind kind() {
        return Kind.PLAN;
    }

    @Override
    public Class<PlanTerms> type() {
        return PlanTerms.class;
    }

    @Override
    public Set<String> notMaterial() {
        return Set.of("name", "people", "purpose", "begins", "ends", "contact", "note");
    }

    @Override
    public List<Refusal> refusals(PlanTerms terms, Instant now) {
        return new Refusals()
                .required("name", terms.name())
                .atMost("name", terms.name(), LONGEST_NAME)
                .between("people", terms.people(), 1, MOST_PEOPLE)
                .atMost("purpose", terms.purpose(), LONGEST_TEXT)
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT)
                .found();
    }
}
