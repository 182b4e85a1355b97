package org.parley.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.request.Course;
import org.parley.shared.Refusal;

/** What may be noted of a step inside a party: in their order, and nothing is done without its proof. */
final class InnerStepPolicy {

    private InnerStepPolicy() {}

    /** After it has begun only a refusal still counts, as with answers; after its end nothing does. */
    static List<Refusal> refusals(Course course, Stand stand, InnerStep step, InnerStepNote note, Instant now) {
        var found = new ArrayList<Refusal>();
        if (course.isOver()) found.add(Refusal.general("request.over"));
        else if (course.hasBegun() && note.state() != StepState.REFUSED)
            found.add(Refusal.general("answer.already-begun"));
        if (!stand.slot().isCurrent()) found.add(Refusal.general("answer.superseded"));
        if (note.state() == null || note.state() == StepState.WAITING)
            found.add(Refusal.of("state", "inner-step.state-missing"));
        if (note.state() == step.state()) found.add(Refusal.of("state", "inner-step.noted-already"));
        if (stand.steps().stream().anyMatch(other -> other.position() < step.position() && !other.isDone()))
            found.add(Refusal.general("inner-step.earlier-first"));
        found.addAll(wording(step, note, now));
        return found;
    }

    private static List<Refusal> wording(InnerStep step, InnerStepNote note, Instant now) {
        var found = new ArrayList<Refusal>();
        if (note.happenedAt() == null) found.add(Refusal.of("happenedAt", "field.missing"));
        else if (note.happenedAt().isAfter(now)) found.add(Refusal.of("happenedAt", "time.in-the-future"));
        if (note.state() == StepState.REFUSED && Texts.isBlank(note.remark()))
            found.add(Refusal.of("remark", "answer.reason-missing"));
        Texts.tooLong("remark", note.remark(), 2000).ifPresent(found::add);
        if (note.state() == StepState.DONE && step.needsDocument() && note.documentId() == null)
            found.add(Refusal.of("documentId", "inner-step.document-missing"));
        return found;
    }
}
