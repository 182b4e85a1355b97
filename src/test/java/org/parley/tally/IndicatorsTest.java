package org.parley.tally;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;
import static org.parley.tally.Compared.byDetail;
import static org.parley.tally.Compared.length;
import static org.parley.tally.Compared.of;
import static org.parley.tally.Compared.people;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.tally.Indicator.Length;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each figure against a count of its own, over what happened by commands; on both databases. */
@ParleyTest
@TestInstance(PER_CLASS)
class IndicatorsTest {

    @Autowired
    Tally tally;

    @Autowired
    Indicators indicators;

    @Autowired
    Behind behind;

    @Autowired
    HeatMaps heat;

    @Autowired
    CountedStories fresh;

    /** Kept: each test is handed fresh ones. */
    CountedStories histories;

    @Autowired
    JdbcClient jdbc;

    PlainSql plain;
    Actor staff;
    Filter here;

    @BeforeAll
    void muchHappens() {
        histories = fresh;
        histories.happen(8, 42);
        histories.happen(4, 7);
        var order = new ArrayList<>(histories.requests);
        Collections.shuffle(order, new Random(1));
        order.forEach(one -> tally.count(List.of(one)));
        plain = new PlainSql(jdbc, histories.requests);
        staff = histories.stage.somebody(Role.AUDITOR, null);
        here = new Filter(null, null, null, histories.stage.area, null);
    }

    @Test
    void decisionsAreThoseOfTheRequests() {
        var found = byDetail(indicators.counts(Measure.DECISION, By.ALL, here, staff));

        assertThat(of(found, "APPROVED", "WITH_CONDITIONS")).isEqualTo(plain.requests("decision = 'CLEAR'"));
        assertThat(of(found, "DENIED")).isEqualTo(plain.requests("decision = 'DENIED'"));
        assertThat(of(found, "PENDING")).isEqualTo(plain.requests("decision = 'ASKING' and course <> 'CANCELLED'"));
        assertThat(of(found, "CALLED_OFF"))
                .isEqualTo(plain.requests("decision not in ('CLEAR', 'DENIED') and course = 'CANCELLED'"));
        assertThat(of(found, "TAKEN_BACK", "NO_REPLY", "IN_PART", "CONDITIONS_UNMET", "NOT_ENOUGH"))
                .isEqualTo(plain.requests("decision = 'NOT_CLEAR' and course <> 'CANCELLED'"));
        assertThat(of(found, found.keySet().toArray(String[]::new))).isEqualTo(plain.requests("1 = 1"));
    }

    @Test
    void monthsAndKindsAddUpToTheWhole() {
        for (var by : List.of(By.MONTH, By.KIND)) {
            var parts = byDetail(indicators.counts(Measure.DECISION, by, here, staff));

            assertThat(parts).isEqualTo(byDetail(indicators.counts(Measure.DECISION, By.ALL, here, staff)));
        }
        var pauses = new Filter(null, null, Kind.CEASEFIRE, here.area(), null);
        var found = byDetail(indicators.counts(Measure.DECISION, By.MONTH, pauses, staff));
        assertThat(of(found, found.keySet().toArray(String[]::new))).isEqualTo(plain.requests("kind = 'CEASEFIRE'"));
    }

    @Test
    void approvedIsNeverDelivered() {
        var found = indicators.delivery(here, staff);

        assertThat(found.requested()).isEqualTo(people(plain.requests("kind <> 'CEASEFIRE'")));
        assertThat(found.approved()).isEqualTo(people(plain.requests("kind <> 'CEASEFIRE' and decision = 'CLEAR'")));
        assertThat(found.departed()).isEqualTo(people(plain.movements("departed_at is not null", "people")));
        assertThat(found.reached())
                .isEqualTo(people(plain.movements("outcome in ('FACILITATED', 'PARTLY')", "people_reached")));
        assertThat(found.reached().n()).isPositive();
        assertThat(found.peopleReachedOfApproved())
                .isEqualTo(
                        Share.percent(found.reached().people(), found.approved().people()));
    }

    @Test
    void partysAnswersAreItsLastWords() {
        for (var word : List.of("APPROVE", "APPROVE_WITH_CONDITIONS", "APPROVE_IN_PART", "REJECT", "COUNTER_PROPOSE")) {
            var found = indicators.counts(Measure.ANSWER, By.PARTY, here, staff).indicators().stream()
                    .filter(figure -> figure.detail().equals(word))
                    .collect(toMap(Indicator::of, Indicator::n));

            assertThat(found).as(word).isEqualTo(plain.lastWords(word));
        }
    }

    @Test
    void medianAndP90AreThoseOfTheAnswersOneByOne() {
        var found =
                indicators.lengths(Measure.ANSWER_DAYS, By.PARTY, here, staff).lengths();

        var expected = plain.answerTimes().entrySet().stream()
                .map(times -> length(times.getKey(), times.getValue()))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void silenceIsCountedBesideWhatWasAnswered() {
        var found = byDetail(indicators.counts(Measure.DEADLINE, By.ALL, here, staff));

        assertThat(of(found, "IN_TIME", "LATE").get(0)).isEqualTo(plain.count("""
            select count(distinct slot_id) from answer where request_id in (:ids) and decision <> 'ASK'
            and slot_id in (select id from slot where role = 'BLOCKING')\
            """));
        assertThat(of(found, "NO_REPLY").get(0)).isEqualTo(plain.count("""
            select count(*) from slot where request_id in (:ids) and role = 'BLOCKING' and state = 'NO_REPLY'
            and id not in (select slot_id from answer where decision <> 'ASK')\
            """));
    }

    @Test
    void whatWaitsIsToldByItsAge() {
        var found = indicators.pending(here, staff).indicators();

        assertThat(found.stream().mapToLong(Indicator::n).sum())
                .isEqualTo(plain.requests("decision = 'ASKING' and course <> 'CANCELLED'")
                        .get(0));
        assertThat(found)
                .allSatisfy(age -> assertThat(behind.page(Measure.PENDING, age.detail(), here, staff, null, 100)
                                .rows())
                        .hasSize((int) age.n()));
    }

    @Test
    void heatMapHoldsEveryStepThatWaited() {
        var found = heat.of("convoy", here, staff);

        assertThat(found.steps()).isNotEmpty().allSatisfy(step -> {
            var times = plain.stepTimes("convoy", step.element());
            assertThat(step.n()).isEqualTo(times.size());
            if (!times.isEmpty())
                assertThat(new Length("", step.n(), step.median(), step.p90())).isEqualTo(length("", times));
        });
        assertThat(heat.of(HeatMaps.OF_A_PARTY, here, staff).steps())
                .extracting(HeatMap.Step::element)
                .contains("await-answer");
    }

    @Test
    void everyFigureOpensItsRequests() {
        for (var measure : List.of(Measure.DECISION, Measure.FUNNEL, Measure.OUTCOME))
            for (var figure : indicators.counts(measure, By.ALL, here, staff).indicators())
                assertThat(behind.page(measure, figure.detail(), here, staff, null, 200)
                                .rows())
                        .as("%s %s", measure, figure.detail())
                        .hasSize((int) figure.n());
    }

    @Test
    void countingAgainChangesNothingAndSumsAreWhatEverybodyContributed() {
        var before = sums();

        tally.count(histories.requests);
        tally.catchUp();
        tally.catchUp();

        assertThat(sums()).containsAllEntriesOf(before);
        assertThat(jdbc.sql("""
            select measure, of_month, detail, bucket, n, amount from tally_sum
            where area = '*' and party = '*' and kind = '*' and n <> 0 and of_month <> 0
            order by measure, of_month, detail, bucket\
            """).query().listOfRows())
                .isEqualTo(jdbc.sql("""
                    select measure, of_month, detail, bucket, cast(sum(n) as bigint) as n,
                           cast(sum(amount) as bigint) as amount
                        from tally_row
                    group by measure, of_month, detail, bucket
                    order by measure, of_month, detail, bucket\
                    """).query().listOfRows());
    }

    @Test
    void whatAllMonthsHaveTogetherIsTheSumOfTheMonths() {
        var together = "select measure, area, party, kind, detail, bucket, n, amount from tally_sum where of_month = 0";
        var added = """
            select measure, area, party, kind, detail, bucket, cast(sum(n) as bigint) as n,
                   cast(sum(amount) as bigint) as amount
            from tally_sum where of_month <> 0 group by measure, area, party, kind, detail, bucket""";
        assertThat(jdbc.sql(together + " except " + added).query().listOfRows()).isEmpty();
        assertThat(jdbc.sql(added + " except " + together).query().listOfRows()).isEmpty();
        var ever = YearMonth.of(2000, 1);
        var always = new Filter(ever, YearMonth.of(2100, 1), null, null, null);
        assertThat(indicators
                        .counts(Measure.ANSWER, By.PARTY, Filter.NONE, staff)
                        .indicators())
                .isEqualTo(indicators
                        .counts(Measure.ANSWER, By.PARTY, always, staff)
                        .indicators())
                .isNotEmpty();
        assertThat(heat.of("convoy", Filter.NONE, staff).steps())
                .isEqualTo(heat.of("convoy", always, staff).steps())
                .isNotEmpty();
    }

    @Test
    void laterDeedsMoveWhatWasCounted() {
        histories.happens();
        histories.happens();
        var last = histories.requests.get(histories.requests.size() - 1);
        tally.catchUp();

        assertThat(plain.count(
                        "select max(seq) from journal where request_id = '" + last + "' and request_id in (:ids)"))
                .isEqualTo(jdbc.sql("select journal_seq from tally_state where request_id = :id")
                        .param("id", last)
                        .query(Long.class)
                        .single());
        decisionsAreThoseOfTheRequests();
        partysAnswersAreItsLastWords();
    }

    @Test
    void figuresTakeTwoStatementsWhateverThereIs() {
        assertThat(Statements.count(() -> indicators.counts(Measure.DECISION, By.MONTH, Filter.NONE, staff)))
                .isEqualTo(2);
        assertThat(Statements.count(() -> indicators.lengths(Measure.ANSWER_DAYS, By.PARTY, here, staff)))
                .isEqualTo(2);
        assertThat(Statements.count(() -> heat.of("convoy", here, staff))).isEqualTo(3);
        assertThat(Statements.count(() -> behind.page(Measure.DECISION, null, here, staff, null, 50)))
                .isEqualTo(1);
    }

    private Map<String, String> sums() {
        return jdbc
                .sql("select * from tally_sum where area = :area")
                .param("area", here.area())
                .query()
                .listOfRows()
                .stream()
                .collect(toMap(
                        row -> List.of(row.values().toArray()).subList(0, 7).toString(),
                        row -> row.get("n") + " " + row.get("amount")));
    }
}
