package org.parley.hold;

import java.util.List;
import org.parley.clearance.Clearances;
import org.parley.request.Request;
import org.springframework.stereotype.Component;

/** A party whose word is needed took it back, on the movement itself: by withdrawing it, or by a denial after it. */
@Component
class TakenBack implements HoldCauses {

    private final Clearances clearances;

    TakenBack(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public List<HoldCause> of(Request movement) {
        return clearances.round(movement.id()).takenBack().stream()
                .map(answer -> new HoldCause(Cause.WITHDRAWAL, answer.id()))
                .toList();
    }
}
