package org.parley.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.request.Decision;

/**
 * All parties on the current terms. The outcome is the AND over the blocking ones: silence is never consent, a denial
 * decides, and nobody advisory counts (rules.md, Answers).
 */
public record Round(List<Stand> stands) {

    /** Nobody has answered yet. */
    static Round of(List<Slot> asked) {
        return new Round(asked.stream()
                .sorted(Comparator.comparing((Slot slot) -> slot.role().name())
                        .reversed()
                        .thenComparing(Slot::party))
                .map(slot -> new Stand(slot, List.of(), List.of()))
                .toList());
    }

    /** A round without a blocking party is never clear: nobody was asked. */
    public Decision decision() {
        var blocking = blocking();
        if (blocking.stream().anyMatch(Stand::isDenied)) return Decision.DENIED;
        if (!blocking.isEmpty() && blocking.stream().allMatch(Stand::isClear)) return Decision.CLEAR;
        return isOpen() ? Decision.ASKING : Decision.NOT_CLEAR;
    }

    /** Is a blocking party still awaited? */
    boolean isOpen() {
        return blocking().stream().anyMatch(Stand::isAwaited);
    }

    /** The blocking parties that still keep the request from being clear. */
    public List<Stand> notClear() {
        return blocking().stream().filter(stand -> !stand.isClear()).toList();
    }

    /** The answers by which blocking parties took their word back, one for each that did. */
    public List<Answer> takenBack() {
        return blocking().stream().flatMap(stand -> stand.takenBack().stream()).toList();
    }

    Optional<Instant> lastAnswer() {
        return blocking().stream()
                .flatMap(stand -> stand.binding().stream())
                .map(Answer::enteredAt)
                .max(Comparator.naturalOrder());
    }

    /** The same after one more answer to it. */
    Round with(Answer answer) {
        return new Round(stands.stream().map(stand -> stand.with(answer)).toList());
    }

    /** The same with one of its slots as it is now. */
    Round with(Slot slot) {
        return new Round(stands.stream().map(stand -> stand.with(slot)).toList());
    }

    Optional<Stand> of(UUID slot) {
        return stands.stream().filter(stand -> stand.slot().id().equals(slot)).findFirst();
    }

    /** The conditions of the answers that bind now. */
    List<Condition> conditions() {
        return stands.stream()
                .flatMap(stand -> stand.binding().stream().flatMap(answer -> stand.conditions().stream()
                        .filter(condition -> condition.answerId().equals(answer.id()))))
                .toList();
    }

    /** Did any party ever set one? */
    boolean hasConditions() {
        return stands.stream().anyMatch(stand -> !stand.conditions().isEmpty());
    }

    private List<Stand> blocking() {
        return stands.stream().filter(stand -> stand.slot().isBlocking()).toList();
    }
}
