package org.parley.clearance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft.ConditionDraft;
import org.parley.request.TermsCodec;
import org.springframework.stereotype.Component;

/** What a party says once more, word for word and from the same office, is the answer that stands and no second one. */
@Component
class Repetition {

    private final AnswerRepository answers;
    private final TermsCodec codec;

    Repetition(AnswerRepository answers, TermsCodec codec) {
        this.answers = answers;
        this.codec = codec;
    }

    /** The answer that stands or waits already and says just this. */
    Optional<Answer> of(Stand stand, Answers.Given given) {
        return Stream.of(stand.binding(), stand.lateApproval(), openQuestion(stand))
                .flatMap(Optional::stream)
                .filter(answer -> isSame(answer, given) && isSame(answer, given.draft()))
                .filter(answer -> conditions(stand, answer).equals(conditions(given.draft())))
                .findFirst();
    }

    /** The last that was said, where it is a question that nobody has replied to. */
    private Optional<Answer> openQuestion(Stand stand) {
        var all = stand.answers();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1))
                        .filter(last -> last.choice() == Choice.ASK && !answers.isReplied(last.id()));
    }

    private static boolean isSame(Answer answer, Answers.Given given) {
        return answer.channel() == given.channel()
                && Objects.equals(answer.mandate(), given.mandate())
                && (given.saidAt() == null || kept(given.saidAt()).equals(kept(answer.saidAt())));
    }

    private boolean isSame(Answer answer, AnswerDraft draft) {
        var proposal = draft.proposal() == null ? null : codec.canonical(draft.proposal());
        return answer.choice() == draft.choice()
                && answer.form() == draft.form()
                && answer.office().equals(String.valueOf(draft.office()).strip())
                && Objects.equals(answer.officeLevel(), draft.officeLevel())
                && Objects.equals(answer.remarks(), draft.remarks())
                && Objects.equals(answer.proposal(), proposal)
                && Objects.equals(answer.documentId(), draft.documentId())
                && answer.termsVersion() == draft.termsVersion();
    }

    /** Each with how often it is set, in whatever order. */
    private static Map<ConditionDraft, Long> conditions(Stand stand, Answer answer) {
        return stand.conditions().stream()
                .filter(condition -> condition.answerId().equals(answer.id()))
                .map(condition -> new ConditionDraft(condition.wording(), condition.owner(), kept(condition.dueAt())))
                .collect(groupingBy(identity(), counting()));
    }

    private static Map<ConditionDraft, Long> conditions(AnswerDraft draft) {
        return draft.conditions().stream()
                .map(condition -> new ConditionDraft(condition.wording(), condition.owner(), kept(condition.dueAt())))
                .collect(groupingBy(identity(), counting()));
    }

    /** As precise as it is stored. */
    private static @Nullable Instant kept(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
