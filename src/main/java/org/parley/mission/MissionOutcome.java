package org.parley.mission;

import java.util.List;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeGate;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** A mission is facilitated when its work is done; one that is broken off on site ends otherwise. */
@Component
class MissionOutcome implements OutcomeGate {

    private final RestorationRepository restorations;

    MissionOutcome(RestorationRepository restorations) {
        this.restorations = restorations;
    }

    @Override
    public boolean concerns(Kind kind) {
        return kind == Kind.MISSION;
    }

    @Override
    public List<Refusal> obstacles(Request request, Outcome outcome) {
        var undone = request.course() == Course.ARRIVED
                && outcome == Outcome.FACILITATED
                && restorations.workDoneAt(request.id()).isEmpty();
        return new Refusals().when(undone, "outcome", "mission.work-not-done").found();
    }
}
