package org.parley.clearance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Conditions that wait for each other in a circle, so that none of them can be met: both sides at Castello Road waited
 * for the other to withdraw first (domain.md section 2). Each waits for the next, the last for the first.
 */
public record Deadlock(List<UUID> circle) {

    /** The circles among conditions that stand and are not met; each condition is named in one circle at most. */
    static List<Deadlock> among(Set<UUID> unmet, Collection<OnlyAfter> order) {
        var waits = order.stream()
                .filter(one -> unmet.contains(one.conditionId()) && unmet.contains(one.afterId()))
                .toList();
        var found = new ArrayList<Deadlock>();
        var named = new HashSet<UUID>();
        for (var one : waits) {
            if (named.contains(one.conditionId())) continue;
            back(one.conditionId(), waits, named).ifPresent(circle -> {
                found.add(new Deadlock(circle));
                named.addAll(circle);
            });
        }
        return List.copyOf(found);
    }

    /** The way from a condition back to itself, past nothing that is named already. */
    private static Optional<List<UUID>> back(UUID start, List<OnlyAfter> waits, Set<UUID> named) {
        return back(List.of(start), waits, new HashSet<>(named));
    }

    private static Optional<List<UUID>> back(List<UUID> way, List<OnlyAfter> waits, Set<UUID> seen) {
        var here = way.get(way.size() - 1);
        for (var one : waits) {
            if (!one.conditionId().equals(here)) continue;
            if (one.afterId().equals(way.get(0))) return Optional.of(way);
            if (!seen.add(one.afterId())) continue;
            var longer = new ArrayList<>(way);
            longer.add(one.afterId());
            var found = back(longer, waits, seen);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
