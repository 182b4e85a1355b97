package org.parley.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;
import static org.parley.tally.Compared.byDetail;
import static org.parley.tally.Compared.length;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may not see a request finds nothing of it in any figure. */
@ParleyTest
@TestInstance(PER_CLASS)
class WhoReadsIndicatorsTest {

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
    Filter here;

    @BeforeAll
    void muchHappens() {
        histories = fresh;
        histories.happen(8, 99);
        tally.count(histories.requests);
        plain = new PlainSql(jdbc, histories.requests);
        here = new Filter(null, null, null, histories.stage.area, null);
    }

    @Test
    void partyReadsItsOwnAnswersAndNoOthers() {
        var stage = histories.stage;
        var north = stage.delegateOf(stage.north);

        for (var measure : Measure.values())
            assertThat(indicators.counts(measure, By.PARTY, here, north).indicators())
                    .extracting(Indicator::of)
                    .allMatch(stage.north::equals);
        assertThat(indicators.lengths(Measure.ANSWER_DAYS, By.ALL, here, north).lengths())
                .isEqualTo(List.of(length("", plain.answerTimes().get(stage.north))));
        for (var measure : Set.of(
                Measure.PENDING, Measure.LAST_ANSWER_DAYS, Measure.DEPARTURE_DAYS, Measure.VIOLATION, Measure.PAUSE))
            assertThat(indicators.counts(measure, By.ALL, here, north).indicators())
                    .isEmpty();
        var asked = new Filter(null, null, null, here.area(), stage.south);
        assertThat(indicators.counts(Measure.ANSWER, By.ALL, asked, north).indicators())
                .isEmpty();
    }

    @Test
    void partyReadsADenialAsARoundThatIsOpen() {
        var stage = histories.stage;
        var found = byDetail(indicators.counts(Measure.DECISION, By.ALL, here, stage.delegateOf(stage.north)));

        assertThat(found).containsOnlyKeys("APPROVED", "PENDING");
        assertThat(found.get("APPROVED")).isEqualTo(plain.requests("decision = 'CLEAR'"));
    }

    @Test
    void strangersFindNothingOfIt() {
        var stage = histories.stage;
        var stranger = stage.delegateOf(stage.aGroupHolding(stage.anArea()));

        for (var measure : Measure.values()) {
            assertThat(indicators.counts(measure, By.ALL, Filter.NONE, stranger).indicators())
                    .as("%s", measure)
                    .isEmpty();
            assertThat(behind.page(measure, null, Filter.NONE, stranger, null, 10)
                            .rows())
                    .isEmpty();
        }
        assertThat(heat.of(HeatMaps.OF_A_PARTY, Filter.NONE, stranger).steps()).isEmpty();
        assertThatThrownBy(() -> heat.of("convoy", Filter.NONE, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void observersReadWhatIsCommonAndNobodysAnswers() {
        var observer = histories.stage.somebody(Role.OBSERVER, null);

        assertThat(byDetail(indicators.counts(Measure.DECISION, By.ALL, here, observer)))
                .containsOnlyKeys("APPROVED", "PENDING");
        for (var measure : List.of(Measure.ANSWER, Measure.DEADLINE, Measure.ANSWER_DAYS, Measure.STEP))
            assertThat(indicators.counts(measure, By.ALL, here, observer).indicators())
                    .isEmpty();
    }
}
