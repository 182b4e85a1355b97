package org.parley.mission;

import java.time.Instant;
import java.util.List;
import org.parley.ceasefire.Windows;
import org.parley.movement.DepartureGate;
import org.parley.movement.Itineraries;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;

/** A mission that names a pause departs only while that one holds and covers its way, its work and its return. */
@Component
class MissionGate implements DepartureGate {

    private final Requests requests;
    private final Windows windows;
    private final Itineraries itineraries;

    MissionGate(Requests requests, Windows windows, Itineraries itineraries) {
        this.requests = requests;
        this.windows = windows;
        this.itineraries = itineraries;
    }

    @Override
    public boolean concerns(Kind kind) {
        return kind == Kind.MISSION;
    }

    @Override
    public List<Refusal> obstacles(Request request, Instant departure) {
        var terms = requests.currentTerms(request.id(), MissionTerms.class);
        return windows.obstacles(terms.pause(), MissionKind.way(terms, itineraries), request, departure);
    }
}
