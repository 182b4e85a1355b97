package org.parley.evacuation;

import java.time.Instant;
import java.util.List;
import org.parley.ceasefire.Windows;
import org.parley.clearance.Clearances;
import org.parley.clearance.Slot;
import org.parley.movement.DepartureGate;
import org.parley.movement.Itineraries;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** An evacuation departs only voluntary and vouched for in writing, and under its pause where it names one. */
@Component
class EvacuationGate implements DepartureGate {

    private final Requests requests;
    private final Clearances clearances;
    private final SafeguardRepository safeguards;
    private final Windows windows;
    private final Itineraries itineraries;

    EvacuationGate(
            Requests requests,
            Clearances clearances,
            SafeguardRepository safeguards,
            Windows windows,
            Itineraries itineraries) {
        this.requests = requests;
        this.clearances = clearances;
        this.safeguards = safeguards;
        this.windows = windows;
        this.itineraries = itineraries;
    }

    @Override
    public boolean concerns(Kind kind) {
        return kind == Kind.EVACUATION;
    }

    @Override
    public List<Refusal> obstacles(Request request, Instant departure) {
        var terms = requests.currentTerms(request.id(), EvacuationTerms.class);
        var way = itineraries.through(terms.origin(), terms.routes());
        return new Refusals()
                .also(safeguards(request, terms).obstacles())
                .also(windows.obstacles(terms.pause(), way, request, departure))
                .found();
    }

    /** As they stand now. */
    Safeguards safeguards(Request request, EvacuationTerms terms) {
        return new Safeguards(
                terms.groups().size(),
                clearances.slots(request.id()).stream()
                        .filter(Slot::isBlocking)
                        .map(Slot::party)
                        .toList(),
                requests.lastMaterialVersion(request.id()),
                safeguards.assessments(request.id()),
                safeguards.guarantees(request.id()));
    }
}
