package org.parley.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.request.Request;
import org.parley.request.TermsHead;
import org.parley.shared.Refusal;

/** Which answers are refused, before anything is written (rules.md, Answers). */
final class AnswerPolicy {

    private AnswerPolicy() {}

    /** What stands against any answer in this slot now. */
    static List<Refusal> refusals(Request request, Stand stand, AnswerDraft draft, TermsHead current) {
        var found = new ArrayList<Refusal>();
        if (!stand.slot().isCurrent()) found.add(Refusal.general("answer.superseded"));
        found.addAll(tooLate(request, draft.choice()));
        found.addAll(otherVersion(draft, current));
        found.addAll(wording(stand.slot(), draft));
        var proposal = draft.proposal();
        if (proposal != null && proposal.kind() != request.kind())
            found.add(Refusal.of("proposal", "terms.other-kind"));
        denialStands(stand, draft.choice()).ifPresent(found::add);
        return found;
    }

    /** After it has begun only a denial still counts; after its end nothing does. */
    private static List<Refusal> tooLate(Request request, @Nullable Choice choice) {
        if (request.course().isOver()) return List.of(Refusal.general("request.over"));
        if (request.course().hasBegun() && choice != Choice.REJECT)
            return List.of(Refusal.general("answer.already-begun"));
        return List.of();
    }

    private static List<Refusal> otherVersion(AnswerDraft draft, TermsHead current) {
        if (draft.termsVersion() != current.no())
            return List.of(Refusal.of("termsVersion", "answer.other-version", current.no()));
        if (!current.sha256().equalsIgnoreCase(draft.termsSha256()))
            return List.of(Refusal.of("termsSha256", "answer.other-hash"));
        return List.of();
    }

    /** A denial is taken back before anything else is said, so that no approval can win a race against it. */
    private static Optional<Refusal> denialStands(Stand stand, @Nullable Choice choice) {
        return stand.isDenied() && choice != null && choice != Choice.REJECT && choice != Choice.ASK
                ? Optional.of(Refusal.of("choice", "answer.denial-stands"))
                : Optional.empty();
    }

    /** What is missing or wrong in the answer itself. */
    static List<Refusal> wording(Slot slot, AnswerDraft draft) {
        var found = new ArrayList<Refusal>();
        if (draft.choice() == null) found.add(Refusal.of("choice", "answer.choice-missing"));
        else if (!Choice.allowedIn(slot.role()).contains(draft.choice()))
            found.add(Refusal.of("choice", "answer.choice-not-for-this-role"));
        if (draft.form() == null) found.add(Refusal.of("form", "answer.form-missing"));
        if (Texts.isBlank(draft.office())) found.add(Refusal.of("office", "answer.office-missing"));
        Texts.tooLong("office", draft.office(), Texts.SHORT).ifPresent(found::add);
        Texts.tooLong("officeLevel", draft.officeLevel(), 100).ifPresent(found::add);
        Texts.tooLong("remarks", draft.remarks(), Texts.LONG).ifPresent(found::add);
        found.addAll(whatTheChoiceNeeds(draft));
        found.addAll(conditions(draft));
        return found;
    }

    private static List<Refusal> whatTheChoiceNeeds(AnswerDraft draft) {
        if (draft.choice() == null || !Texts.isBlank(draft.remarks())) return List.of();
        return switch (draft.choice()) {
            case REJECT -> List.of(Refusal.of("remarks", "answer.reason-missing"));
            case APPROVE_IN_PART -> List.of(Refusal.of("remarks", "answer.part-missing"));
            case ASK -> List.of(Refusal.of("remarks", "answer.question-missing"));
            case COUNTER_PROPOSE ->
                draft.proposal() == null ? List.of(Refusal.of("remarks", "answer.proposal-missing")) : List.of();
            default -> List.of();
        };
    }

    private static List<Refusal> conditions(AnswerDraft draft) {
        var found = new ArrayList<Refusal>();
        var setsSome = draft.choice() == Choice.APPROVE_WITH_CONDITIONS;
        if (setsSome && draft.conditions().isEmpty()) found.add(Refusal.of("conditions", "answer.conditions-missing"));
        if (!setsSome && !draft.conditions().isEmpty())
            found.add(Refusal.of("conditions", "answer.conditions-not-for-this-choice"));
        if (draft.conditions().size() > 50) found.add(Refusal.of("conditions", "answer.too-many-conditions", 50));
        for (int i = 0; i < draft.conditions().size(); i++) {
            var condition = draft.conditions().get(i);
            var field = "conditions[" + i + "].";
            if (Texts.isBlank(condition.wording()))
                found.add(Refusal.of(field + "wording", "condition.wording-missing"));
            if (Texts.isBlank(condition.owner())) found.add(Refusal.of(field + "owner", "condition.owner-missing"));
            Texts.tooLong(field + "wording", condition.wording(), 2000).ifPresent(found::add);
            Texts.tooLong(field + "owner", condition.owner(), Texts.SHORT).ifPresent(found::add);
        }
        return found;
    }
}
