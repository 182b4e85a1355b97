package org.parley.convoy;

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

/** A convoy that names a pause departs only while that one holds and covers its way out and back. */
@Component
class ConvoyGate implements DepartureGate {

    private final Requests requests;
    private final Windows windows;
    private final Itineraries itineraries;

    ConvoyGate(Requests requests, Windows windows, Itineraries itineraries) {
        this.requests = requests;
        this.windows = windows;
        this.itineraries = itineraries;
    }

    @Override
    public boolean concerns(Kind kind) {
        return kind == Kind.CONVOY;
    }

    @Override
    public List<Refusal> obstacles(Request request, Instant departure) {
        var terms = requests.currentTerms(request.id(), ConvoyTerms.class);
        var way = itineraries.through(terms.destination(), terms.routes());
        return windows.obstacles(terms.pause(), way, request, departure);
    }
}
