package org.parley.movement;

import java.util.List;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;

/** What a kind of request wants before an outcome is recorded, beside its arrival; handed in as a bean of its module. */
public interface OutcomeGate {

    boolean concerns(Kind kind);

    /** Why this can't be its outcome yet; empty: it can. */
    List<Refusal> obstacles(Request request, Outcome outcome);
}
