package org.parley.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Priority;
import org.parley.inbox.Task;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** Which deeds on tasks are refused; where these are silent, it is done. */
final class ClaimPolicy {

    private ClaimPolicy() {}

    /** Of what one found: coordinators pass on what waits for staff, a party's people theirs among themselves. */
    static boolean leads(Task task, Actor who) {
        return task.party() != null || who.isStaff() && who.is(Role.COORDINATOR);
    }

    static List<Refusal> ofTaking(Task task) {
        var taken = task.taken();
        if (taken == null || taken.standingIn()) return List.of();
        return List.of(
                taken.mine()
                        ? Refusal.general("task.yours-already")
                        : Refusal.general("task.taken-already", taken.name()));
    }

    /** Whoever stands in for the taker may give it back too. */
    static List<Refusal> ofReleasing(Task task) {
        if (task.taken() == null) return List.of(Refusal.general("task.not-taken"));
        return task.isAnothers()
                ? List.of(Refusal.general("task.not-yours", task.taken().name()))
                : List.of();
    }

    static List<Refusal> ofPassingOn(Task task, @Nullable String to, boolean known) {
        var given = to != null && !to.isBlank();
        return new Refusals()
                .required("to", to)
                .when(given && !known, "to", "task.cannot-be-given")
                .when(task.taken() != null && task.taken().by().equals(to), "to", "task.theirs-already")
                .found();
    }

    static List<Refusal> ofPriority(Task task, @Nullable Priority priority) {
        return new Refusals()
                .required("priority", priority)
                .when(task.priority() == priority, "priority", "task.priority-already")
                .found();
    }
}
