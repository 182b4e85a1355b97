package org.parley.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one party stands on the current terms: its slot, every answer it gave there, the conditions it set, and the steps
 * inside it. The rules of what counts are here and nowhere else (rules.md, Answers).
 */
public record Stand(Slot slot, List<Answer> answers, List<Condition> conditions, List<InnerStep> steps) {

    /** A party that answers at once, as a whole. */
    public Stand(Slot slot, List<Answer> answers, List<Condition> conditions) {
        this(slot, answers, conditions, List.of());
    }

    Stand with(Answer answer) {
        if (!answer.slotId().equals(slot.id())) return this;
        var all = Stream.concat(answers.stream(), Stream.of(answer)).toList();
        return new Stand(slot, all, conditions, steps);
    }

    Stand with(Slot now) {
        return now.id().equals(slot.id()) ? new Stand(now, answers, conditions, steps) : this;
    }

    /**
     * The answer that binds the slot: the last one that counts. Where that one was withdrawn nothing binds: an earlier
     * answer does not come back to life.
     */
    public Optional<Answer> binding() {
        return answers.stream()
                .filter(answer -> answer.choice() != Choice.ASK && answer.counts())
                .max(Comparator.comparingInt(Answer::seq))
                .filter(Answer::binds);
    }

    /**
     * Clear only by an approval in the required form or a stronger one, with no unmet condition, and after the last step
     * inside the party.
     */
    public boolean isClear() {
        return slot.isCurrent()
                && steps.stream().allMatch(InnerStep::isDone)
                && binding().filter(this::clears).isPresent();
    }

    private boolean clears(Answer answer) {
        return (answer.choice() == Choice.APPROVE || answer.choice() == Choice.APPROVE_WITH_CONDITIONS)
                && answer.form().satisfies(slot.form())
                && conditions.stream()
                        .filter(condition -> condition.answerId().equals(answer.id()))
                        .allMatch(Condition::met);
    }

    public boolean isDenied() {
        return binding().filter(answer -> answer.choice() == Choice.REJECT).isPresent();
    }

    /** Still to be answered, and not too late. */
    public boolean isAwaited() {
        return slot.state() == SlotState.OPEN;
    }

    /**
     * The answer by which the party last took its word back: an approval that it withdrew, or a denial after one. Until
     * it is clear again on these terms.
     */
    Optional<Answer> takenBack() {
        if (isClear()) return Optional.empty();
        var counting = answers.stream().filter(Answer::counts).toList();
        return counting.stream()
                .filter(answer -> answer.choice().approves()
                        ? answer.withdrawnAt() != null
                        : answer.choice() == Choice.REJECT && approvedBefore(counting, answer))
                .max(Comparator.comparingInt(Answer::seq));
    }

    private static boolean approvedBefore(List<Answer> answers, Answer denial) {
        return answers.stream().anyMatch(answer -> answer.choice().approves() && answer.seq() < denial.seq());
    }

    /** Is it too late to answer: the deadline has come, or the round was closed, and nobody asked again since? */
    boolean isPast(Instant now) {
        return slot.state() == SlotState.NO_REPLY
                || slot.state() == SlotState.CLOSED
                || !now.isBefore(slot.dueAt())
                || answers.stream()
                        .anyMatch(answer -> answer.late() && !answer.enteredAt().isBefore(slot.askedAt()));
    }

    /**
     * The late approval that would count if the coordinator reopened the slot: the party's last word only, so never
     * against its denial.
     */
    Optional<Answer> lateApproval() {
        return answers.stream()
                .filter(answer -> answer.choice() != Choice.ASK)
                .max(Comparator.comparingInt(Answer::seq))
                .filter(answer -> !answer.counts() && answer.withdrawnAt() == null)
                .filter(answer -> !isDenied());
    }

    /**
     * Without a reply, closed, with its answer taken back, or with a late approval that waits; never against a denial,
     * never while it is open.
     */
    boolean canBeReopened() {
        return slot.isCurrent()
                && !isAwaited()
                && (binding().isEmpty() || lateApproval().isPresent());
    }

    /** Whoever answered in time, or was let count, may still change that answer after the deadline. */
    boolean mayBeChanged() {
        return binding()
                .filter(answer -> !answer.late() || answer.choice().approves())
                .isPresent();
    }
}
