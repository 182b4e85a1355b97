package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final Instant NOON = Instant.parse("2016-08-25T12:00:00Z");

    private final JournalEntry entry = JournalEntry.about(UUID.randomUUID(), "answer.given", NOON);

    @Test
    void anEntryIsOfTheProgramAndForEverybodyUnlessItSaysOtherwise() {
        assertThat(entry.actor()).isNull();
        assertThat(entry.party()).isNull();
        assertThat(entry.staffOnly()).isFalse();
    }

    @Test
    void anEntrySaysWhoDidItAndWhoMaySeeIt() {
        var confined = entry.by("coordinator").onlyFor("GROUP-N").confined();
        assertThat(confined.actor()).isEqualTo("coordinator");
        assertThat(confined.party()).isEqualTo("GROUP-N");
        assertThat(confined.staffOnly()).isTrue();
    }

    @Test
    void enumsInstantsAndIdsAreKeptAsText() {
        var id = UUID.randomUUID();
        assertThat(entry.with("day", DayOfWeek.FRIDAY)
                        .with("at", NOON)
                        .with("slot", id)
                        .args())
                .isEqualTo(Map.of("day", "FRIDAY", "at", "2016-08-25T12:00:00Z", "slot", id.toString()));
    }

    @Test
    void anAbsentArgumentIsLeftOut() {
        assertThat(entry.with("reason", null).args()).isEmpty();
    }

    @Test
    void onlyPlainValuesAreKept() {
        assertThatThrownBy(() -> entry.with("people", List.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersWithoutAnExactCanonicalFormAreRefused() {
        assertThatThrownBy(() -> entry.with("n", (1L << 53) + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry.with("n", Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry.with("n", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesAreCutToTheMicrosecondsThatTheDatabaseKeeps() {
        var precise = JournalEntry.about(UUID.randomUUID(), "answer.given", NOON.plusNanos(123_456_789));
        assertThat(precise.eventAt()).isEqualTo("2016-08-25T12:00:00.123456Z");
    }
}
