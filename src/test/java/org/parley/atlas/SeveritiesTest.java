package org.parley.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.testing.Scene.keys;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How hard an area is to reach from a day on, with its history. */
@ParleyTest
class SeveritiesTest {

    private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);

    @Autowired
    Sketch sketch;

    @Autowired
    Severities severities;

    @Autowired
    Atlases atlases;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    String area;
    Actor monitor;

    @BeforeEach
    void somebodyInTheField() {
        area = sketch.ground.area();
        monitor = sketch.scene.monitor();
    }

    @Test
    void levelHoldsFromItsDayUntilTheNextEntry() {
        record(MAY, 3, "Delays");
        record(JUNE, 5, "Closed");

        assertThat(level(MAY.minusDays(1), monitor)).isNull();
        assertThat(level(MAY, monitor)).isEqualTo(3);
        assertThat(level(JUNE.minusDays(1), monitor)).isEqualTo(3);
        assertThat(level(JUNE, monitor)).isEqualTo(5);
    }

    @Test
    void correctionKeepsWhatItCorrects() {
        record(MAY, 3, "Delays");
        record(MAY, 4, "It was worse");

        assertThat(level(MAY, monitor)).isEqualTo(4);
        assertThat(severities.history(area, monitor))
                .extracting(Severity::level, Severity::corrected)
                .containsExactly(tuple(4, false), tuple(3, true));
        assertThatThrownBy(() -> jdbc.sql("update area_severity set level = 1 where pcode = :area")
                        .param("area", area)
                        .update())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void laterDayEnteredFirstIsNotOvertakenByAnEarlierOneEnteredLate() {
        record(JUNE, 5, "Closed");
        record(MAY, 2, "Learned late");

        assertThat(level(JUNE, monitor)).isEqualTo(5);
        assertThat(level(MAY, monitor)).isEqualTo(2);
    }

    @Test
    void whatIsAheadUnknownOrSaidAlreadyIsRefused() {
        var tomorrow = LocalDate.ofInstant(time.now(), Stage.DAMASCUS).plusDays(1);
        record(MAY, 3, "Delays");

        assertThat(keys(tried(area, tomorrow, 3, "Fear"))).containsExactly("severity.day-ahead");
        assertThat(keys(tried("NO-AREA", MAY, 3, "Delays"))).containsExactly("area.unknown");
        assertThat(keys(tried(area, MAY, 6, "Delays"))).containsExactly("number.out-of-range");
        assertThat(keys(tried(area, MAY, 3, "Delays"))).containsExactly("severity.recorded-already");
        assertThat(keys(tried(null, null, null, null)))
                .containsExactly("field.missing", "field.missing", "field.missing", "field.missing");
    }

    @Test
    void whoSpeaksForAPartyReadsNoneOfItAndOthersWriteNothing() {
        record(MAY, 3, "Delays");
        var delegate = sketch.scene.delegateOf(sketch.ground.party());
        var observer = sketch.scene.somebody(Role.OBSERVER);

        assertThat(level(MAY, delegate)).isNull();
        assertThatThrownBy(() -> severities.history(area, delegate)).isInstanceOf(Forbidden.class);
        assertThat(level(MAY, observer)).isEqualTo(3);
        assertThat(severities.history(area, observer)).singleElement().returns(null, Severity::enteredBy);
        for (var reader : List.of(delegate, observer, sketch.scene.somebody(Role.ADMINISTRATOR)))
            assertThatThrownBy(() -> severities.record(new SeverityDraft(area, MAY, 1, "No"), reader))
                    .isInstanceOf(Forbidden.class);
    }

    private Integer level(LocalDate day, Actor who) {
        return atlases.of(day, who).areas().stream()
                .filter(place -> place.pcode().equals(area))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    private void record(LocalDate day, int level, String note) {
        tried(area, day, level, note).orElseThrow();
    }

    private Result<List<Severity>> tried(String where, LocalDate day, Integer level, String note) {
        return severities.record(new SeverityDraft(where, day, level, note), monitor);
    }
}
