package org.parley.anyorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Five hundred negotiations of 1 to 12 parties on each database: answers of every kind in any order and at the same
 * instant, revisions, withdrawals, deadlines, proxies, whole plans. After every deed the decision is what {@link Reckoning}
 * makes of rules.md. {@code -Dparley.seed} begins elsewhere, {@code -Dparley.batches} makes more of them.
 */
@ParleyTest
class GeneratedNegotiationsTest {

    private static final long FIRST = Long.getLong("parley.seed", 2016);
    private static final int BATCHES = Integer.getInteger("parley.batches", 17);
    private static final int OF_A_BATCH = 30;
    private static final Duration AFTER_EVERY_DEADLINE = Duration.ofDays(14);
    private static final Map<String, Integer> DONE = new TreeMap<>();

    @Autowired
    Program program;

    private List<String> elsewhere = List.of();

    static LongStream batches() {
        return LongStream.range(FIRST, FIRST + BATCHES);
    }

    /** Governments and guarantors of other tests would be asked in every one of ours. */
    @BeforeEach
    void nobodyOfOtherTestsIsAsked() {
        var stage = program.stages().getObject();
        elsewhere = program.db()
                .sql("select code from party where standing in ('GOVERNMENT', 'GUARANTOR') and code not in (:ours)")
                .param("ours", List.of(stage.government, stage.guarantor))
                .query(String.class)
                .list();
        for (var code : elsewhere) swap(code);
    }

    @AfterEach
    void othersAreAskedAgain() {
        for (var code : elsewhere) swap(code);
    }

    /** There and back. */
    private void swap(String code) {
        program.db().sql("""
                        update party set standing = case standing
                            when 'GOVERNMENT' then 'AUTHORITY' when 'GUARANTOR' then 'ARMED_GROUP'
                            when 'AUTHORITY' then 'GOVERNMENT' else 'GUARANTOR' end
                        where code = :code""").param("code", code).update();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("batches")
    void outcomeIsWhatTheRulesMakeOfItInAnyOrder(long seed) {
        var cast = new Cast(
                program.stages().getObject(), program.db(), program.time().now());
        var courses = new ArrayList<Course>();
        try {
            for (int i = 0; i < OF_A_BATCH; i++) courses.add(new Course(program, cast, new Chance(seed * 1_000 + i)));
            courses.parallelStream().forEach(Course::begins);
            if (seed % 4 == 0) theDeadlinePasses(courses);
            else courses.parallelStream().forEach(Course::changes);
            courses.parallelStream().forEach(Course::ends);
        } catch (AssertionError | RuntimeException found) {
            throw new AssertionError("seed " + seed + ": " + found.getMessage(), found);
        }
        courses.forEach(course -> course.counted(DONE));
        DONE.merge("negotiations", courses.size(), Integer::sum);
    }

    private void theDeadlinePasses(List<Course> courses) {
        program.time().moveBy(AFTER_EVERY_DEADLINE);
        courses.forEach(Course::deadlinePassed);
        program.time().moveBy(Duration.ofSeconds(1));
        courses.parallelStream().forEach(Course::late);
    }

    /** Chance must not have passed by what the sentence above is about. */
    @AfterAll
    static void everythingHappened() {
        System.out.println("negotiated: " + DONE);
        if (BATCHES < 17) return;
        assertThat(DONE.get("negotiations")).isGreaterThanOrEqualTo(500);
        assertThat(DONE)
                .containsKeys("says", "relays", "says-to-the-plan", "takes-back", "meets", "unmeets")
                .containsKeys("revises", "notes", "closes", "reopens", "race")
                .containsKeys("ASKING", "CLEAR", "NOT_CLEAR", "DENIED")
                .containsKeys("1 parties", "12 parties")
                .doesNotContainKey("writer-relays");
        assertThat(DONE.get("CLEAR")).isGreaterThan(50);
        assertThat(DONE.get("DENIED")).isGreaterThan(50);
        assertThat(DONE.get("race")).isGreaterThan(300);
    }
}
