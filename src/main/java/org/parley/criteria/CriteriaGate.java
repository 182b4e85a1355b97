package org.parley.criteria;

import java.time.Instant;
import java.util.List;
import org.parley.movement.DepartureGate;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;

/** An evacuation of ours does not depart on an unmet criterion; the deal of others is theirs (domain.md 1.6). */
@Component
class CriteriaGate implements DepartureGate {

    private final CriteriaRepository criteria;

    CriteriaGate(CriteriaRepository criteria) {
        this.criteria = criteria;
    }

    @Override
    public boolean concerns(Kind kind) {
        return kind == Kind.EVACUATION;
    }

    @Override
    public List<Refusal> obstacles(Request request, Instant departure) {
        return Checklist.of(criteria.findings(request.id())).obstacles();
    }
}
