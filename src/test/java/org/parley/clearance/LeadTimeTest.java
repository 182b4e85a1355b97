package org.parley.clearance;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.clearance.LeadTime.Unit;
import org.parley.party.Party;
import org.parley.party.Standing;
import org.parley.shared.Refusal;

/** How long before its start a party is asked (features.md row 8). */
class LeadTimeTest {

    private static final LeadTime TWO_DAYS = new LeadTime(2, Unit.WORKING_DAYS);
    private static final LeadTime HOURS = new LeadTime(48, Unit.HOURS);

    private final Party damascus = party("GOV", Set.of(FRIDAY, SATURDAY), Set.of());
    private final Party washington = party("US", Set.of(SATURDAY, SUNDAY), Set.of());

    @Test
    void hoursRunThroughDaysOff() {
        assertThat(HOURS.earliestStart(at("2016-08-25T16:00"), damascus)).isEqualTo(at("2016-08-27T16:00"));
    }

    @ParameterizedTest(name = "asked {0}: from {1} on")
    @CsvSource({
        "2016-08-22T10:00, 2016-08-24T18:00", // a Monday
        "2016-08-24T10:00, 2016-08-28T18:00", // the Friday of the story is a day off in Damascus
        "2016-08-26T10:00, 2016-08-29T18:00",
    })
    void workingDaysAreThoseOfTheParty(String asked, String earliest) {
        assertThat(TWO_DAYS.earliestStart(at(asked), damascus)).isEqualTo(at(earliest));
    }

    @Test
    void holidayIsNoWorkingDay() {
        var feast = LocalDate.parse("2016-09-12");
        var resting = party("GOV", Set.of(FRIDAY, SATURDAY), Set.of(feast, feast.plusDays(1)));

        assertThat(TWO_DAYS.earliestStart(at("2016-09-08T10:00"), resting)).isEqualTo(at("2016-09-14T18:00"));
    }

    @Test
    void sevenWorkingDaysLastLongerThanAWeek() {
        var seven = new LeadTime(7, Unit.WORKING_DAYS);

        assertThat(seven.earliestStart(at("2016-08-25T10:00"), damascus)).isEqualTo(at("2016-09-05T18:00"));
    }

    @Test
    void noLeadTimeMeansAtOnce() {
        var asked = at("2016-08-26T10:00");

        assertThat(new LeadTime(0, Unit.WORKING_DAYS).earliestStart(asked, damascus))
                .isEqualTo(asked);
        assertThat(Preparation.of(damascus, new LeadTime(0, Unit.HOURS), asked).isTooLongFor(asked))
                .isFalse();
    }

    @Test
    void startAtTheEarliestMomentIsInTime() {
        var needed = Preparation.of(damascus, HOURS, at("2016-08-22T10:00"));

        assertThat(needed.isTooLongFor(at("2016-08-24T10:00"))).isFalse();
        assertThat(needed.isTooLongFor(at("2016-08-24T10:00").minusNanos(1000))).isTrue();
    }

    @Test
    void ofSeveralPartiesTheLongestCounts() {
        var thursday = at("2016-08-25T10:00");
        var inDamascus = Preparation.of(damascus, TWO_DAYS, thursday);
        var inWashington = Preparation.of(washington, TWO_DAYS, thursday);
        var byHours = Preparation.of(damascus, HOURS, thursday);

        assertThat(Preparation.longest(Stream.of(byHours, inDamascus, inWashington)))
                .contains(inDamascus);
        assertThat(Preparation.longest(Stream.of(inWashington, byHours))).contains(inWashington);
        assertThat(Preparation.longest(Stream.empty())).isEmpty();
    }

    @Test
    void refusalNamesThePartyWhatItNeedsAndAMinuteThatCanBeTyped() {
        var asked = at("2016-08-22T10:00").plusMillis(17);

        assertThat(Preparation.of(damascus, HOURS, asked).refusal("departure"))
                .isEqualTo(Refusal.of("departure", "lead.hours", "GOV", 48, at("2016-08-24T10:01")));
        assertThat(Preparation.of(damascus, TWO_DAYS, asked).refusal("departure"))
                .isEqualTo(Refusal.of("departure", "lead.working-days", "GOV", 2, at("2016-08-24T18:00")));
    }

    @Test
    void emergencySaysWhyInTenCharactersAtLeast() {
        assertThat(Emergencies.refusals(null)).isEmpty();
        assertThat(Emergencies.refusals("Forty wounded")).isEmpty();
        for (var tooShort : new String[] {"", "wounded", "  wounded   "})
            assertThat(Emergencies.refusals(tooShort))
                    .containsExactly(Refusal.of("emergencyReason", "emergency.reason-too-short", 10));
        assertThat(Emergencies.refusals("x".repeat(501)))
                .containsExactly(Refusal.of("emergencyReason", "text.too-long", 500));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Damascus")).toInstant();
    }

    private static Party party(String code, Set<DayOfWeek> daysOff, Set<LocalDate> holidays) {
        return new Party(code, "A party", "طرف", Standing.GOVERNMENT, ZoneId.of("Asia/Damascus"), daysOff, holidays);
    }
}
