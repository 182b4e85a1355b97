package org.parley.overview;

import static org.parley.clearance.Form.VERBAL;
import static org.parley.clearance.Form.WRITTEN;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;

import java.util.UUID;
import org.parley.request.Kind;
import org.parley.security.Actor;

/** A request in its first round, as command side and engine leave it: two groups, a guarantor, somebody informed. */
final class Story {

    final Data data;
    final String process;
    final ARequest request;
    final ASlot north;
    final ASlot south;
    final ASlot guarantor;
    final String informed;
    final UUID northsNotice;
    final Actor coordinator;
    final Actor northsDelegate;

    Story(Data data, Kind kind) {
        this.data = data;
        process = kind.process();
        coordinator = data.coordinator();
        request = data.aRequest().of(kind).openedBy(coordinator).inserted();
        north = request.slot(data.party(), BLOCKING, WRITTEN);
        south = request.slot(data.party(), BLOCKING, VERBAL);
        guarantor = request.slot(data.party(), ADVISORY, VERBAL);
        informed = data.party();
        northsNotice = request.notice(data.party());
        request.notice(informed);
        northsDelegate = data.delegateOf(north.party);
        request.document(null, coordinator);
        steps();
        journal();
    }

    private void journal() {
        request.noted("request.opened", null, coordinator);
        for (var slot : new ASlot[] {north, south, guarantor}) request.noted("slot.asked", slot.party, null);
        request.noted("notice.sent", informed, null);
        request.noted("note.common", null, coordinator);
        request.noted("note.common", null, northsDelegate);
    }

    private void steps() {
        for (var element : new String[] {"open-round", "weigh-answers", "every-party-clear"})
            request.went(process, element, null);
        for (var element : new String[] {"attempt", "ask-parties", "await-answers"})
            request.waits(process, element, null);
        for (var slot : new ASlot[] {north, south, guarantor}) {
            request.waits(Diagrams.CALLED, "one-party", slot.id).waits(Diagrams.CALLED, "await-answer", slot.id);
        }
    }

    /** As each nudge does: the process weighs once more. */
    void weighedAgain() {
        request.left("await-answers")
                .went(process, "weigh-answers", null)
                .went(process, "every-party-clear", null)
                .waits(process, "await-answers", null);
    }

    /** North's own step comes to this end. */
    void northEnds(String element) {
        data.change("step", "left_at = entered_at", "left_at is null and slot_id", north.id);
        request.went(Diagrams.CALLED, element, north.id);
    }
}
