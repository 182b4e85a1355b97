package org.parley.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The same weekday and wall time, by whole weeks, in the future. */
class MovedTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final String MONDAY_MORNING =
            "{\"comeBack\":\"2016-08-22T18:00:00\",\"departure\":\"2016-08-22T06:00:00\",\"note\":\"as on 2016-08-22\"}";

    @Test
    void pastTermsMoveToTheNextSuchWeekday() {
        assertThat(moved("2016-08-23T00:00:00Z")).contains("\"departure\":\"2016-08-29T06:00:00\"");
        assertThat(moved("2016-09-20T00:00:00Z"))
                .contains("\"departure\":\"2016-09-26T06:00:00\"")
                .contains("\"comeBack\":\"2016-09-26T18:00:00\"");
    }

    @Test
    void startThatIsThisVeryMomentMovesOn() {
        assertThat(moved("2016-08-29T03:00:00Z")).contains("\"departure\":\"2016-09-05T06:00:00\"");
    }

    @Test
    void termsThatLieAheadStay() {
        assertThat(moved("2016-08-20T00:00:00Z")).isEqualTo(MONDAY_MORNING);
    }

    @Test
    void wallTimeStaysWhereTheClocksChange() {
        assertThat(moved("2016-11-01T00:00:00Z")).contains("\"departure\":\"2016-11-07T06:00:00\"");
    }

    @Test
    void whatSomebodyTypedIsLeftAlone() {
        assertThat(moved("2016-09-20T00:00:00Z")).contains("as on 2016-08-22");
    }

    private static String moved(String now) {
        return Moved.pastWeeks(MONDAY_MORNING, MovedTest::terms, Instant.parse(now));
    }

    private static Terms terms(String text) {
        var departure = Pattern.compile("\"departure\":\"([^\"]+)\"").matcher(text);
        assertThat(departure.find()).isTrue();
        var terms = Mockito.mock(Terms.class);
        Mockito.when(terms.startsAt())
                .thenReturn(
                        LocalDateTime.parse(departure.group(1)).atZone(DAMASCUS).toInstant());
        return terms;
    }
}
