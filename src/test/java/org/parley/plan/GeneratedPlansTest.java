package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two plans at once, of any points, in any order of events, each through the program's own faces. What the rules say of
 * holds, departures and plans is so after every one of them. {@code -Dparley.seed} begins elsewhere.
 */
@ParleyTest
class GeneratedPlansTest {

    private static final long FIRST = Long.getLong("parley.seed", 2016);
    private static final int SEEDS = Integer.getInteger("parley.seeds", 4);
    private static final int DEEDS = 120;
    private static final Map<String, Integer> DONE = new TreeMap<>();

    @Autowired
    PlanFaces faces;

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverHappensNothingLeavesThatMayNotAndNoHoldReachesAnotherPlan(long seed) {
        faces.time().moveToNext(DayOfWeek.MONDAY, LocalTime.of(8, 0), Stage.DAMASCUS);
        var chance = new Chance(seed);
        var grounds = new Grounds(faces, chance);
        var talks = new RandomTalks(faces, grounds, chance);
        var deeds = new RandomDeeds(faces, chance, talks, new RandomRoads(faces, chance));
        try {
            happen(deeds, talks, new Tables(faces.db(), faces.time(), grounds.roots()));
        } catch (AssertionError | RuntimeException found) {
            throw new AssertionError("seed " + seed + ": " + found.getMessage() + "\n" + deeds.told(), found);
        }
        deeds.done().forEach((deed, times) -> DONE.merge(deed, times, Integer::sum));
    }

    private void happen(RandomDeeds deeds, RandomTalks talks, Tables tables) {
        var always = new Always(faces);
        var before = tables.read();
        for (int i = 0; i < DEEDS; i++) {
            var settled = deeds.next(before);
            var so = tables.read();
            always.after(before, so, talks.cancelledPlans());
            if (settled) always.settled(before, so);
            before = so;
        }
    }

    /** Chance must not have passed by what the sentences above are about. */
    @AfterAll
    static void everythingHappened() {
        assertThat(DONE).as("seeds from %d", FIRST).containsKeys("go", "departed", "violation assessed", "revised");
    }
}
