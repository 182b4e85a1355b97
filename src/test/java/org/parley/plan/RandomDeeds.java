package org.parley.plan;

import java.time.Duration;
import java.util.ArrayList;
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

    private final Chance chance;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();

    /** {@code settles}: after it no job is left that could run. {@code doing} gives null where nothing was there to do. */
    private record Deed(String name, boolean settles, Function<Written, @Nullable Result<?>> doing) {}

    RandomDeeds(PlanFaces faces, Chance chance, RandomTalks talks, RandomRoads roads) {
        this.chance = chance;
        ofTime(faces);
        ofTalks(talks);
        ofRoads(roads);
    }

    private void ofTime(PlanFaces faces) {
        add(8, "minutes pass", true, so -> passed(faces, Duration.ofMinutes(chance.between(5, 50))));
        add(5, "hours pass", true, so -> passed(faces, chance.hours(1, 6)));
        add(8, "jobs run", true, so -> passed(faces, Duration.ZERO));
    }

    private static Result<?> passed(PlanFaces faces, Duration span) {
        faces.time().moveBy(span);
        return Result.done(span);
    }

    private void ofTalks(RandomTalks talks) {
        add(10, "one approves", talks::oneApproves);
        add(16, "all approve", talks::allApprove);
        add(2, "one denies", talks::oneDenies);
        add(2, "one withdraws", talks::oneWithdraws);
        add(4, "revised", talks::revised);
        add(1, "postponed", talks::postponed);
        add(1, "movement cancelled", talks::movementCancelled);
        add(1, "pause cancelled", so -> chance.in(20) ? talks.pauseCancelled(so) : null);
        add(1, "plan cancelled", so -> chance.in(20) ? talks.planCancelled(so) : null);
        add(2, "point added", talks::pointAdded);
    }

    private void ofRoads(RandomRoads roads) {
        add(16, "go", roads::goDecided);
        add(16, "departed", roads::departed);
        add(6, "arrived", roads::arrived);
        add(3, "outcome", roads::outcomeRecorded);
        add(5, "violation reported", roads::violationReported);
        add(5, "violation assessed", roads::violationAssessed);
        add(2, "held by person", roads::heldByPerson);
        add(8, "released", roads::released);
        add(3, "leader called", roads::leaderCalled);
    }

    private void add(int weight, String name, Function<Written, @Nullable Result<?>> doing) {
        add(weight, name, false, doing);
    }

    private void add(int weight, String name, boolean settles, Function<Written, @Nullable Result<?>> doing) {
        for (int i = 0; i < weight; i++) deeds.add(new Deed(name, settles, doing));
    }

    /** Does the next one; true: no job is left that could run. */
    boolean next(Written so) {
        var deed = chance.one(deeds).orElseThrow();
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
