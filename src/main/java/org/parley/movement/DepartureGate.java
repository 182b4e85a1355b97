package org.parley.movement;

import java.time.Instant;
import java.util.List;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;

/** What a kind of request wants before it departs, beside the parties' answers; handed in as a bean of its module. */
public interface DepartureGate {

    boolean concerns(Kind kind);

    /** What holds it back if it departed at that moment; empty: nothing does. */
    List<Refusal> obstacles(Request request, Instant departure);
}
