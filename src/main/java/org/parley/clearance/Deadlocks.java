package org.parley.clearance;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.security.Role;
import org.springframework.stereotype.Component;

/** Keeps one task open for as long as conditions wait for each other in a circle. */
@Component
class Deadlocks {

    static final String TASK = "deadlock";

    /** A circle does not open by itself: somebody has to talk to both within the day. */
    private static final Duration TO_UNTIE = Duration.ofHours(24);

    private final OrderRepository order;
    private final Inbox inbox;

    Deadlocks(OrderRepository order, Inbox inbox) {
        this.order = order;
        this.inbox = inbox;
    }

    /** Costs nothing where no party set a condition, and one look where none waits for another. */
    void look(UUID request, Round round) {
        if (!round.hasConditions()) return;
        var known = order.ofRequest(request);
        if (known.isEmpty()) return;
        if (among(round, known).isEmpty()) inbox.close(request, TASK);
        else inbox.open(new NewTask(request, TASK, Role.COORDINATOR, null, null, due(known)));
    }

    static List<Deadlock> among(Round round, List<OnlyAfter> known) {
        var unmet = round.conditions().stream()
                .filter(condition -> !condition.met())
                .map(Condition::id)
                .collect(toSet());
        return Deadlock.among(unmet, known);
    }

    private static Instant due(List<OnlyAfter> known) {
        return known.stream()
                .map(OnlyAfter::notedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(TO_UNTIE);
    }
}
