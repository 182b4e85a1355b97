package org.parley.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.party.Party;
import org.parley.party.Standing;
import org.parley.request.Decision;
import org.parley.request.NotAsked;
import org.parley.request.Request;
import org.parley.shared.Refusal;

/** Which of a coordinator's deeds on the round are refused (rules.md, Slots). */
final class SlotPolicy {

    private static final int MOST_DAYS = 60;

    private SlotPolicy() {}

    /** Any deed on the round: it is still being asked on terms that can come true, and a reason is given. */
    static List<Refusal> ofRound(Request request, @Nullable String reason) {
        var found = new ArrayList<>(NotAsked.refusals(request.kind()));
        found.addAll(Texts.reason(reason));
        switch (request.course()) {
            case NOT_STARTED -> {}
            case LAPSED -> found.add(Refusal.general("request.lapsed"));
            case POSTPONED -> found.add(Refusal.general("request.postponed-already"));
            default -> found.add(Refusal.general("request.already-begun"));
        }
        return found;
    }

    /** What is agreed is not asked less: the round is over, and a revision asks again. */
    static List<Refusal> ofAsking(Request request, @Nullable String reason) {
        var found = ofRound(request, reason);
        if (request.decision() == Decision.CLEAR) found.add(Refusal.general("request.agreed-already"));
        return found;
    }

    /** {@code party} null: there is none of that code; {@code asked}: it has a slot in this round already. */
    static List<Refusal> ofAdding(Request request, SlotDraft draft, @Nullable Party party, boolean asked) {
        var found = ofRound(request, draft.reason());
        if (party == null) found.add(Refusal.of("party", "party.unknown"));
        else if (party.standing() == Standing.GUARANTOR && draft.role() == SlotRole.BLOCKING)
            found.add(Refusal.of("role", "slot.guarantor-advises-only"));
        if (asked) found.add(Refusal.of("party", "slot.already-asked"));
        if (draft.role() == null) found.add(Refusal.of("role", "slot.role-missing"));
        if (draft.form() == null) found.add(Refusal.of("form", "answer.form-missing"));
        if (draft.days() == null || draft.days() < 1 || draft.days() > MOST_DAYS)
            found.add(Refusal.of("days", "slot.days-out-of-range", 1, MOST_DAYS));
        return found;
    }

    /** {@code current} are the slots of the round. */
    static List<Refusal> ofDropping(Request request, Slot slot, List<Slot> current, @Nullable String reason) {
        var found = ofAsking(request, reason);
        if (current.stream().noneMatch(other -> other.id().equals(slot.id())))
            found.add(Refusal.general("answer.superseded"));
        var othersBlock = current.stream()
                .anyMatch(other -> other.isBlocking() && !other.id().equals(slot.id()));
        if (slot.isBlocking() && !othersBlock) found.add(Refusal.general("slot.last-blocking"));
        return found;
    }

    /** {@code stand} empty: the slot is none of the current round. */
    static List<Refusal> ofReopening(Request request, Optional<Stand> stand, @Nullable String reason) {
        var found = ofRound(request, reason);
        if (stand.filter(Stand::canBeReopened).isEmpty()) found.add(Refusal.general("slot.cannot-be-reopened"));
        return found;
    }
}
