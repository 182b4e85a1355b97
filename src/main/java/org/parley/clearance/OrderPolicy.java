package org.parley.clearance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Request;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which orders among conditions can be noted. A circle is none of the refusals: it must be representable and visible. */
final class OrderPolicy {

    private OrderPolicy() {}

    /** {@code standing}: the conditions of the answers that bind now, among which {@code after} has to be too. */
    static List<Refusal> noting(
            Request request,
            Condition condition,
            @Nullable UUID after,
            List<Condition> standing,
            List<OnlyAfter> known) {
        var itself = condition.id().equals(after);
        return new Refusals()
                .when(request.course().hasBegun(), "request.already-begun")
                .when(standing.stream().noneMatch(condition::isSame), "condition.superseded")
                .required("after", after)
                .when(itself, "after", "condition.after-itself")
                .when(after != null && !itself && !stands(after, standing), "after", "condition.unknown")
                .when(isKnown(condition.id(), after, known), "after", "condition.ordered-already")
                .when(condition.met(), "condition.met-already")
                .found();
    }

    static List<Refusal> dropping(
            Condition condition, @Nullable UUID after, @Nullable String reason, List<OnlyAfter> known) {
        var found = new ArrayList<>(Texts.reason(reason));
        if (after == null) found.add(Refusal.of("after", "field.missing"));
        else if (!isKnown(condition.id(), after, known)) found.add(Refusal.of("after", "condition.not-ordered"));
        return found;
    }

    /** Which of the standing conditions have to be met before this one and are not. */
    static List<Condition> waitsFor(UUID condition, Collection<Condition> standing, Collection<OnlyAfter> order) {
        return standing.stream()
                .filter(other -> !other.met())
                .filter(other -> order.stream()
                        .anyMatch(one -> one.conditionId().equals(condition)
                                && one.afterId().equals(other.id())))
                .toList();
    }

    /** Which of the standing conditions are met and had to wait for this one. */
    static List<Condition> metAfter(UUID condition, Collection<Condition> standing, Collection<OnlyAfter> order) {
        return standing.stream()
                .filter(Condition::met)
                .filter(other -> order.stream()
                        .anyMatch(one -> one.conditionId().equals(other.id())
                                && one.afterId().equals(condition)))
                .toList();
    }

    private static boolean stands(UUID id, List<Condition> standing) {
        return standing.stream().anyMatch(other -> other.id().equals(id));
    }

    private static boolean isKnown(UUID condition, @Nullable UUID after, List<OnlyAfter> known) {
        return known.stream()
                .anyMatch(one ->
                        one.conditionId().equals(condition) && one.afterId().equals(after));
    }
}
