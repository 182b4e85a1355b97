package org.parley.hold;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.request.Request;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** What is to hold, to be lifted, or to be told to the leader, by comparing what is so with what is written. */
final class HoldPolicy {

    private static final int LONGEST_TEXT = 2000;

    private HoldPolicy() {}

    /**
     * Holds that are not written yet. What a person released is not placed again for the same violation, unless more was
     * known of it later: a rumour that was verified.
     */
    static List<HoldCause> toPlace(List<Hold> written, List<HoldCause> causes) {
        return causes.stream()
                .filter(so -> so.cause().holds() && !answersFor(written, so))
                .distinct()
                .toList();
    }

    private static boolean answersFor(List<Hold> written, HoldCause so) {
        return written.stream().anyMatch(hold -> hold.isOf(so) && (hold.isOpen() || isReleasedFor(hold, so)));
    }

    private static boolean isReleasedFor(Hold hold, HoldCause so) {
        return !so.cause().endsByItself()
                && hold.until() != null
                && !hold.until().isBefore(so.since());
    }

    /** Open holds whose cause is gone, of the kinds that end with it. */
    static List<Hold> toLift(List<Hold> written, List<HoldCause> causes) {
        return written.stream()
                .filter(hold -> hold.isOpen() && hold.cause().endsByItself())
                .filter(hold -> causes.stream().noneMatch(hold::isOf))
                .toList();
    }

    /** Why it is held at this very moment, whether or not somebody has written it down or lifted it yet. */
    static List<Cause> standing(List<Hold> written, List<HoldCause> causes) {
        var lifted = toLift(written, causes);
        var open = written.stream().filter(hold -> hold.isOpen() && !lifted.contains(hold));
        return Stream.concat(
                        open.map(Hold::cause), toPlace(written, causes).stream().map(HoldCause::cause))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the leader was not told yet on this journey; what was released before it left is known to those who sent it. */
    static List<HoldCause> toCall(List<Hold> written, List<LeaderCall> calls, List<HoldCause> causes) {
        return causes.stream()
                .filter(so -> so.cause().endsByItself() || !answersFor(written, so))
                .filter(so -> calls.stream().noneMatch(call -> call.isOnJourney() && call.answersFor(so)))
                .distinct()
                .toList();
    }

    /** Only what has not left yet can be held by a person; a moving one's leader is called. */
    static List<Refusal> ofPlacing(Request request, @Nullable String reason) {
        return new Refusals()
                .when(!request.kind().moves(), "movement.does-not-move")
                .when(request.course().isOver(), "request.over")
                .when(request.course().hasBegun() && !request.course().isOver(), "movement.departed-already")
                .required("reason", reason)
                .atMost("reason", reason, LONGEST_TEXT)
                .found();
    }

    static List<Refusal> ofReleasing(Hold hold, @Nullable String reason) {
        if (!hold.isOpen()) return List.of(Refusal.general("hold.released-already"));
        return new Refusals()
                .when(hold.cause().endsByItself(), "hold.ends-by-itself")
                .when(Characters.isBlank(reason), "reason", "reason.missing")
                .atMost("reason", reason, LONGEST_TEXT)
                .found();
    }

    /** More time can be asked for only where the pause runs out. */
    static List<Refusal> ofDeciding(LeaderCall call, @Nullable LeaderDecision decision, @Nullable String note) {
        if (call.decision() != null) return List.of(Refusal.general("leader.decided-already"));
        if (call.closedAt() != null) return List.of(Refusal.general("leader.journey-over"));
        var runsOut = call.cause() == Cause.WINDOW_ENDING || call.cause() == Cause.WINDOW;
        return new Refusals()
                .required("decision", decision)
                .when(decision == LeaderDecision.EXTEND && !runsOut, "decision", "leader.nothing-to-extend")
                .atMost("note", note, LONGEST_TEXT)
                .found();
    }
}
