package org.parley.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;
import static org.parley.convoy.ConvoySample.aConvoy;
import static org.parley.tally.Compared.byDetail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.request.Window;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Statements;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places reached, people counted once, hours of pauses and what broke them: each against plain SQL of its own. */
@ParleyTest
@TestInstance(PER_CLASS)
class FieldIndicatorsTest {

    /** Every minute of ten thousand, one by one. */
    private static final String MINUTES = """
        with digit (i) as (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)),
             tick (n) as (select a.i + 10 * b.i + 100 * c.i + 1000 * d.i from digit a, digit b, digit c, digit d)
        select count(*) from pause_window, tick
        where request_id in (:ids) and state = 'ENDED'
          and starts_at + n * interval '1' minute >= %s and starts_at + n * interval '1' minute < %s
          and (request_id <> '%s' or extract(hour from (starts_at + n * interval '1' minute)
                                                      at time zone 'Asia/Damascus') in (10, 11, 12))\
        """;

    @Autowired
    Tally tally;

    @Autowired
    FieldIndicators field;

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
    Violations violations;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    PlainSql plain;
    Actor staff;
    Filter here;
    String elsewhere;
    UUID daily;

    @BeforeAll
    void muchHappens() {
        histories = fresh;
        elsewhere = histories.stage.anArea();
        for (int trucks = 2; trucks < 5; trucks++) histories.agreed(histories.stage.convoyOf(trucks));
        for (int days = 10; days < 12; days++) histories.agreed(there(Duration.ofDays(days)));
        histories.agreed(histories.stage.pause());
        isBroken("SHELLING");
        daily = histories.agreed(threeHoursADay());
        isBroken("SNIPING");
        isBroken("SHELLING");
        time.moveBy(Duration.ofDays(20));
        lapses();
        tally.count(histories.requests);
        plain = new PlainSql(jdbc, histories.requests);
        staff = histories.stage.somebody(Role.AUDITOR, null);
        here = new Filter(null, null, null, histories.stage.area, null);
    }

    private org.parley.convoy.ConvoyTerms there(Duration ahead) {
        var start = time.now().plus(ahead);
        return aConvoy()
                .between(histories.stage.area, elsewhere)
                .leaving(start, start.plus(Duration.ofHours(8)))
                .build();
    }

    /** Ten to one on each of three days. */
    private CeasefireTerms threeHoursADay() {
        var from = LocalDateTime.ofInstant(time.now().plus(Duration.ofDays(7)), Stage.DAMASCUS)
                .toLocalDate()
                .atTime(6, 0);
        var window = new Window(from, from.plusDays(3), Stage.DAMASCUS, LocalTime.of(10, 0), LocalTime.of(13, 0), 1);
        var zones = List.of(new CeasefireTerms.Zone(List.of(histories.stage.area), window));
        return new CeasefireTerms(zones, null, PauseKind.PAUSE, "aid", null, null);
    }

    /** An hour after it began; told an hour later. */
    private void isBroken(String kind) {
        var began = histories.talks.head().startsAt().plus(Duration.ofHours(1));
        if (time.now().isBefore(began)) time.moveTo(began.plus(Duration.ofHours(1)));
        violations
                .report(
                        histories.talks.request(),
                        new ViolationDraft(kind, "A road", began, 2, null, "A monitor", null),
                        histories.stage.monitor)
                .orElseThrow();
    }

    /** Nobody answers until after its start. */
    private void lapses() {
        histories.requests.add(histories.talks.open(histories.stage.pause()));
        time.moveBy(Duration.ofDays(12));
    }

    @Test
    void placesAreThoseThatSomethingWasFor() {
        var found = field.reach(here, staff);

        assertThat(found.places())
                .extracting(Reach.Place::area)
                .containsExactlyInAnyOrder(histories.stage.area, elsewhere);
        assertThat(found.placesReached()).isEqualTo(2);
        assertThat(found.placesAsked()).isEqualTo(2);
        for (var place : found.places())
            assertThat(List.of(place.movements(), place.cumulative(), place.unique()))
                    .as(place.area())
                    .isEqualTo(reached(place.area()));
    }

    @Test
    void peopleOfOnePlaceAreCountedOnceAndEachTime() {
        var found = field.reach(here, staff);

        assertThat(found.cumulative())
                .isEqualTo(reached(histories.stage.area).get(1)
                        + reached(elsewhere).get(1));
        assertThat(found.unique())
                .isEqualTo(reached(histories.stage.area).get(2)
                        + reached(elsewhere).get(2));
        assertThat(found.unique()).isPositive().isLessThan(found.cumulative());
    }

    private List<Long> reached(String place) {
        return jdbc.sql("""
            select count(*), sum(people_reached), max(people_reached) from movement, terms_version
            where movement.request_id = terms_version.request_id and terms_version.request_id in (:ids)
              and outcome in ('FACILITATED', 'PARTLY') and json like :place\
            """)
                .param("ids", histories.requests)
                .param("place", "%\"destination\":\"" + place + "\"%")
                .query((row, n) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    @Test
    void hoursOfAPauseAreItsAgreedOnesMinuteByMinute() {
        var found = byDetail(indicators.counts(Measure.PAUSE, By.ALL, here, staff));

        assertThat(found.get("AGREED"))
                .isEqualTo(List.of(2L, plain.count(MINUTES.formatted("starts_at", "ends_at", daily))));
        assertThat(found.get("HELD"))
                .isEqualTo(List.of(2L, plain.count(MINUTES.formatted("took_effect_at", "ended_at", daily))));
        assertThat(found.get("HELD").get(1)).isEqualTo((48 + 9) * 60);
    }

    @Test
    void violationsAreOfTheHoursThatWereHeld() {
        var found = field.calm(By.ALL, here, staff).rows();

        var broken = plain.count("""
            select count(*) from violation where request_id in (:ids) and exists (
                select * from pause_window where pause_window.request_id = violation.request_id
                  and took_effect_at <= happened_at and happened_at <= ended_at)\
            """);
        var held = plain.count(MINUTES.formatted("took_effect_at", "ended_at", daily));
        assertThat(found)
                .containsExactly(new Calm.Row(
                        "",
                        broken,
                        held,
                        BigDecimal.valueOf(24.0 * broken / (held / 60.0)).setScale(1, RoundingMode.HALF_UP)));
        assertThat(broken).isEqualTo(3);
        assertThat(behind.page(Measure.PAUSE_VIOLATION, null, here, staff, null, 10)
                        .rows())
                .hasSize(2);
    }

    @Test
    void violationsByAreaAndByKind() {
        var found = byDetail(indicators.counts(Measure.VIOLATION, By.AREA, here, staff));

        for (var kind : List.of("SHELLING", "SNIPING"))
            assertThat(found.get(kind).get(0))
                    .isEqualTo(plain.count(
                            "select count(*) from violation where request_id in (:ids) and kind = '" + kind + "'"));
    }

    @Test
    void withoutAnyTimeThereIsNoRate() {
        assertThat(FieldIndicators.per24Hours(3, 0)).isNull();
        assertThat(FieldIndicators.per24Hours(1, 2 * 24 * 60)).isEqualTo("0.5");
        assertThat(FieldIndicators.per24Hours(1, 480 * 60)).isEqualTo("0.1"); // 0.05
    }

    @Test
    void everyFigureOpensItsRequests() {
        for (var place : field.reach(here, staff).places()) {
            assertThat(behind.page(Measure.PLACE, place.area(), here, staff, null, 50)
                            .rows())
                    .hasSize((int) place.movements());
            assertThat(behind.page(Measure.PLACE_ASKED, place.area(), here, staff, null, 50)
                            .rows())
                    .hasSize((int) place.asked());
        }
    }

    @Test
    void nobodyButStaffReadsThem() {
        var north = histories.stage.delegateOf(histories.stage.north);

        assertThat(field.reach(here, north).places()).isEmpty();
        assertThat(field.reach(here, north).placesAsked()).isZero();
        assertThat(field.calm(By.ALL, here, north).rows()).isEmpty();
        assertThat(behind.page(Measure.PLACE, null, here, north, null, 50).rows())
                .isEmpty();
    }

    @Test
    void eachTakesThreeStatementsWhateverThereIs() {
        assertThat(Statements.count(() -> field.reach(Filter.NONE, staff))).isEqualTo(3);
        assertThat(Statements.count(() -> field.calm(By.MONTH, here, staff))).isEqualTo(3);
    }

    @Test
    void stepsOfAnotherVersionOfADrawingStandApart() {
        var request = histories.requests.get(0);
        var next = 1 + plain.count("select max(process_version) from step where request_id in (:ids)");
        jdbc.sql("update step set process_version = :next where request_id = :id")
                .param("next", next)
                .param("id", request)
                .update();
        tally.count(List.of(request));
        var all = heat.of("convoy", here, staff);
        var one = heat.of("convoy", (int) next, here, staff);

        assertThat(all.version()).isNull();
        assertThat(all.versions()).contains((int) next).hasSizeGreaterThan(1);
        assertThat(one.versions()).isEqualTo(all.versions());
        assertThat(one.steps()).filteredOn(step -> step.n() > 0).isNotEmpty().allSatisfy(step -> {
            assertThat(step.n()).isEqualTo(plain.count("""
                select count(*) from step where request_id in (:ids) and process_key = 'convoy'
                  and process_version = %d and element = '%s' and left_at is not null\
                """.formatted(next, step.element())));
            assertThat(behind.page(Measure.STEP, one.detail(step), here, staff, null, 50)
                            .rows())
                    .extracting(Behind.Row::id)
                    .containsOnly(request);
        });
        for (var step : all.steps())
            assertThat(behind.page(Measure.STEP, all.detail(step), here, staff, null, 50)
                            .rows())
                    .hasSize((int) plain.count("""
                        select count(distinct request_id) from step where request_id in (:ids)
                          and process_key = 'convoy' and element = '%s' and left_at is not null\
                        """.formatted(step.element())));
    }
}
