package org.parley.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;
import org.parley.shared.Result;

/** One deed after the other, each as likely as its weight; keeps what was done, and how often it was not refused. */
final class RandomDeeds {

    private static final int LAST_TOLD = 40;

    /** Most of the first deeds are approvals: otherwise hardly a pause comes about. */
    private static final int TALKED_OF_FIRST = 14;

    private final Chance chance;
    private final Deed talk;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();

    /** {@code settles}: after it no job is left that could run. {@code doing} gives null where nothing was there to do. */
    private record Deed(String name, boolean settles, Function<Written, @Nullable Result<?>> doing) {}

    RandomDeeds(PlanFaces faces, Chance chance, RandomTalks talks, RandomRoads roads) {
        this.chance = chance;
        talk = new Deed("all approve", false, talks::allApprove);
        ofTime(faces);
        ofTalks(talks);
        ofRoads(roads);
    }

    private void ofTime(PlanFaces faces) {
        add(8, "minutes pass", true, so -> passed(faces, Duration.ofMinutes(chance.between(5, 50))));
        add(3, "hours pass", true, so -> passed(faces, chance.hours(1, 4)));
        add(5, "until something is to begin", true, so -> passed(faces, untilTheNext(so)));
        add(8, "jobs run", true, so -> passed(faces, Duration.ZERO));
    }

    private static Result<?> passed(PlanFaces faces, Duration span) {
        faces.time().moveBy(span);
        return Result.done(span);
    }

    private static Duration untilTheNext(Written so) {
        return so.heads().values().stream()
                .map(Written.Head::starts)
                .filter(start -> start.isAfter(so.now()))
                .min(Comparator.naturalOrder())
                .map(start -> Duration.between(so.now(), start))
                .orElse(Duration.ZERO);
    }

    private void ofTalks(RandomTalks talks) {
        add(6, "one approves", talks::oneApproves);
        add(14, "all approve", talks::allApprove);
        add(1, "one denies", talks::oneDenies);
        add(2, "one withdraws", talks::oneWithdraws);
        add(3, "revised", talks::revised);
        add(1, "postponed", talks::postponed);
        add(1, "movement cancelled", talks::movementCancelled);
        add(1, "pause cancelled", so -> chance.in(35) ? talks.pauseCancelled(so) : null);
        add(1, "plan cancelled", so -> chance.in(35) ? talks.planCancelled(so) : null);
        add(2, "point added", talks::pointAdded);
    }

    private void ofRoads(RandomRoads roads) {
        add(16, "go", roads::goDecided);
        add(16, "departed", roads::departed);
        add(4, "arrived", roads::arrived);
        add(4, "outcome", roads::outcomeRecorded);
        add(6, "violation reported", roads::violationReported);
        add(6, "violation assessed", roads::violationAssessed);
        add(1, "held by person", roads::heldByPerson);
        add(6, "released", roads::released);
        add(4, "leader called", roads::leaderCalled);
    }

    private void add(int weight, String name, Function<Written, @Nullable Result<?>> doing) {
        add(weight, name, false, doing);
    }

    private void add(int weight, String name, boolean settles, Function<Written, @Nullable Result<?>> doing) {
        for (int i = 0; i < weight; i++) deeds.add(new Deed(name, settles, doing));
    }

    /** Does the next one; true: no job is left that could run. */
    boolean next(Written so) {
        var deed = told.size() < TALKED_OF_FIRST && chance.in(80)
                ? talk
                : chance.one(deeds).orElseThrow();
        told.add(so.now() + " " + deed.name());
        var result = deed.doing().apply(so);
        if (result instanceof Result.Done) done.merge(deed.name(), 1, Integer::sum);
        var keys = result == null
                ? "nothing to do"
                : result.refusals().stream().map(Refusal::key).toList();
        told.set(told.size() - 1, told.get(told.size() - 1) + " " + keys);
        return deed.settles();
    }

    /** How often each deed was not refused. */
    Map<String, Integer> done() {
        return done;
    }

    /** What was done last, and which of it was refused. */
    String told() {
        return told.size() + " deeds, the last of them:\n"
                + String.join("\n", told.subList(Math.max(0, told.size() - LAST_TOLD), told.size()));
    }
}
