package org.parley.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Component;

/** One answer, held against the rules first and written then; whoever calls holds the request's lock. */
@Component
class Giving {

    private final SlotRepository slots;
    private final Clearances clearances;
    private final AnswerEntry entry;
    private final Repetition repetition;
    private final Requests requests;
    private final FourEyes fourEyes;
    private final Evidence evidence;
    private final Weighing weighing;

    Giving(
            SlotRepository slots,
            Clearances clearances,
            AnswerEntry entry,
            Repetition repetition,
            Requests requests,
            FourEyes fourEyes,
            Evidence evidence,
            Weighing weighing) {
        this.slots = slots;
        this.clearances = clearances;
        this.entry = entry;
        this.repetition = repetition;
        this.requests = requests;
        this.fourEyes = fourEyes;
        this.evidence = evidence;
        this.weighing = weighing;
    }

    /** What is to be written, and what stands against it; nothing: it can be. */
    record Weighed(Request request, Stand stand, Answers.Given given, List<Refusal> refusals) {}

    Weighed weigh(Stand stand, Answers.Given given, List<Refusal> ofProxy) {
        var request = requests.get(stand.slot().requestId());
        var refusals = new ArrayList<>(fourEyes.refusals(request.id(), given.by()));
        refusals.addAll(AnswerPolicy.refusals(request, stand, given.draft(), requests.currentHead(request.id())));
        refusals.addAll(proposesNothing(request, given.draft()));
        refusals.addAll(ofProxy);
        refusals.addAll(evidence.refusals(given.draft().documentId(), stand.slot()));
        return new Weighed(request, stand, given, List.copyOf(refusals));
    }

    private List<Refusal> proposesNothing(Request request, AnswerDraft draft) {
        var proposal = draft.proposal();
        return proposal != null
                        && proposal.kind() == request.kind()
                        && requests.changes(request, proposal).isEmpty()
                ? List.of(Refusal.of("proposal", "answer.proposal-unchanged"))
                : List.of();
    }

    /** Can this document prove what the party of this slot said? */
    List<Refusal> ofDocument(@Nullable UUID document, Slot slot) {
        return evidence.refusals(document, slot);
    }

    /** What stands already and is only said again is told again. */
    Answer write(Weighed weighed) {
        return repetition.of(weighed.stand(), weighed.given()).orElseGet(() -> writeNew(weighed));
    }

    private Answer writeNew(Weighed weighed) {
        var answer = entry.write(weighed.request(), weighed.stand(), weighed.given());
        weighing.again(weighed.request());
        return answer;
    }

    /** As it stands under the request's lock; a slot that is asked no more stands alone. */
    Stand stand(UUID request, UUID slot) {
        return clearances
                .round(request)
                .of(slot)
                .orElseGet(() -> new Stand(slots.find(slot).orElseThrow(NotFound::new), List.of(), List.of()));
    }
}
