package org.parley.replay;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.SlotState;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Given;
import org.parley.overview.Matrix.PartyRow;
import org.parley.request.Course;
import org.parley.request.Decision;

/**
 * Where a request stood, out of the marks of one moment in the order in which they were entered: a mark that is not of the
 * moment is left out, and of those that contradict each other the last one entered counts.
 */
class Then {

    private final Story story;
    private final Map<String, Deque<Given>> toCome;
    final Map<String, LinkedHashMap<Integer, SlotThen>> slots = new LinkedHashMap<>();
    final Map<String, Mark> conditions = new HashMap<>();
    final Map<UUID, Mark> assessed = new HashMap<>();
    final Map<UUID, Mark> noted = new HashMap<>();
    private final List<Mark> preferred = new ArrayList<>();
    final MovementThen movement;
    Decision decision;
    Course course = Course.NOT_STARTED;

    @Nullable
    Mark window;

    private Then(Story story) {
        this.story = story;
        this.decision = story.head().kind().isNegotiated() ? Decision.ASKING : Decision.NOT_ASKED;
        this.movement = new MovementThen(story.head().kind().moves());
        this.toCome = answers(story.matrix().parties());
    }

    static Then of(Story story, Instant moment, Reading reading) {
        var then = new Then(story);
        for (var mark : story.inner().marks()) {
            var answer =
                    mark.key().equals("answer.given") || mark.key().equals("answer.by-proxy") ? then.next(mark) : null;
            if (mark.isBy(moment, reading)) then.take(mark, answer);
        }
        return then;
    }

    /** Each party's answers in the order in which they were entered, which is that of their entries. */
    private static Map<String, Deque<Given>> answers(List<PartyRow> parties) {
        var order = Comparator.comparing(Given::enteredAt);
        var all = new HashMap<String, Deque<Given>>();
        for (var row : parties) {
            var given = row.cells().stream()
                    .sorted(Comparator.comparingInt(Cell::version))
                    .flatMap(cell -> cell.answers().stream().sorted(Comparator.comparingInt(Given::seq)))
                    .sorted(order);
            all.put(row.party(), new ArrayDeque<>(given.toList()));
        }
        return all;
    }

    private @Nullable Given next(Mark mark) {
        var waiting = toCome.get(String.valueOf(mark.party()));
        return waiting == null ? null : waiting.poll();
    }

    private void take(Mark mark, @Nullable Given answer) {
        var key = mark.key();
        if (answer != null) slotOf(answer, String.valueOf(mark.party())).answered(answer, mark.is("counts"));
        else if (key.startsWith("slot.") || key.startsWith("inner-step.")) slot(mark);
        else if (key.startsWith("condition.") && mark.text("wording") != null) conditions.put(condition(mark), mark);
        else if (key.startsWith("violation.")) violation(mark);
        else if (key.equals("figure.preferred")) preferred.add(mark);
        stands(mark);
        movement.take(mark);
    }

    /** What was said before its party was asked at all was said all the same. */
    private SlotThen slotOf(Given answer, String party) {
        var cell = story.matrix().parties().stream()
                .filter(row -> row.party().equals(party))
                .flatMap(row -> row.cells().stream())
                .filter(one -> one.answers().contains(answer))
                .findFirst()
                .orElseThrow();
        return slots.computeIfAbsent(party, said -> new LinkedHashMap<>())
                .computeIfAbsent(cell.version(), no -> new SlotThen(no, cell.askedAt(), cell.dueAt()));
    }

    private void slot(Mark mark) {
        var party = String.valueOf(mark.party());
        var known = slots.computeIfAbsent(party, asked -> new LinkedHashMap<>());
        if (mark.key().equals("slot.asked")) asked(mark, known);
        var last = known.values().stream().reduce((before, next) -> next);
        last.ifPresent(slot -> {
            switch (mark.key()) {
                case "slot.no-reply" -> slot.state = SlotState.NO_REPLY;
                case "slot.closed" -> slot.state = SlotState.CLOSED;
                case "slot.dropped" -> slot.state = SlotState.DROPPED;
                case "slot.reopened" -> slot.reopened();
                case "inner-step.done", "inner-step.refused" ->
                    slot.step(mark.number("step"), mark.key().equals("inner-step.done"));
                default -> {}
            }
        });
    }

    private static void asked(Mark mark, Map<Integer, SlotThen> known) {
        var version = mark.number("version");
        var due = mark.instant("due");
        if (version == null || due == null) return;
        var again = known.get(version);
        if (again == null) known.put(version, new SlotThen(version, mark.enteredAt(), due));
        else again.askedAgain(mark.enteredAt(), due);
    }

    /** Entries from before conditions were named by their id say their wording alone. */
    private static String condition(Mark mark) {
        var id = mark.text("condition");
        return id == null ? mark.party() + " " + mark.text("wording") : id;
    }

    private void violation(Mark mark) {
        var id = mark.id("violation");
        if (id == null) return;
        if (mark.key().equals("violation.assessed")) assessed.put(id, mark);
        if (mark.key().equals("violation.noted")) noted.put(id, mark);
    }

    /** The choice of this figure, where it was the last one among those that count the same. */
    @Nullable
    Mark chosen(UUID figure, List<UUID> alike) {
        return preferred.stream()
                .filter(mark -> alike.contains(mark.id("figure")))
                .reduce((before, last) -> last)
                .filter(mark -> figure.equals(mark.id("figure")))
                .orElse(null);
    }

    private void stands(Mark mark) {
        decision = Standing.decision(decision, mark);
        var before = course;
        course = Standing.course(course, mark, story);
        if (Standing.beginsARound(mark)) all().forEach(SlotThen::superseded);
        else if (course != before && Standing.nobodyIsWaitedFor(course)) all().forEach(SlotThen::closed);
    }

    private Stream<SlotThen> all() {
        return slots.values().stream().flatMap(slots -> slots.values().stream());
    }
}
