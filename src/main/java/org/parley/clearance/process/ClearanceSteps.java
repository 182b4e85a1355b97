package org.parley.clearance.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.parley.clearance.ClearanceFacts;
import org.springframework.stereotype.Component;

/** The steps of the negotiation, as the processes call them. */
@Component("clearanceSteps")
public class ClearanceSteps {

    private final ClearanceFacts facts;

    ClearanceSteps(ClearanceFacts facts) {
        this.facts = facts;
    }

    public void openRound(String requestId) {
        facts.openRound(UUID.fromString(requestId));
    }

    /** {@code onlySlot} is empty where there is none: expressions turn an absent text into an empty one. */
    public List<String> slotsToAsk(String requestId, String onlySlot) {
        var only = onlySlot.isEmpty() ? null : UUID.fromString(onlySlot);
        return facts.slotsToAsk(UUID.fromString(requestId), only).stream()
                .map(UUID::toString)
                .toList();
    }

    public Date remindAt(String slotId) {
        return Date.from(facts.remindAt(UUID.fromString(slotId)));
    }

    public Date escalateAt(String slotId) {
        return Date.from(facts.escalateAt(UUID.fromString(slotId)));
    }

    public Date dueAt(String slotId) {
        return Date.from(facts.dueAt(UUID.fromString(slotId)));
    }

    public void remind(String slotId) {
        facts.remind(UUID.fromString(slotId));
    }

    public void escalate(String slotId) {
        facts.escalate(UUID.fromString(slotId));
    }

    public void recordNoReply(String slotId) {
        facts.recordNoReply(UUID.fromString(slotId));
    }

    public void weigh(String requestId) {
        facts.weigh(UUID.fromString(requestId));
    }

    public boolean isClear(String requestId) {
        return facts.isClear(UUID.fromString(requestId));
    }

    public void closeRound(String requestId) {
        facts.closeRound(UUID.fromString(requestId));
    }
}
