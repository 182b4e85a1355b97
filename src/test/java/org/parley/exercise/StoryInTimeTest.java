package org.parley.exercise;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.party.Party;
import org.parley.party.Standing;

/** The plan of these days is asked for in time on whichever day the program is first started (lead-times.dmn). */
class StoryInTimeTest {

    private static final int WORKING_DAYS = 2;

    private final Party government = new Party(
            ExerciseParties.GOVERNMENT,
            "The government",
            "الحكومة",
            Standing.GOVERNMENT,
            Storyteller.DAMASCUS,
            Set.of(FRIDAY, SATURDAY));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void governmentHasItsWorkingDaysBeforeTheConvoyLeaves(int day) {
        var today = LocalDate.of(2026, 2, 1).plusDays(day);
        var asked = today.atTime(23, 59).atZone(Storyteller.DAMASCUS).toInstant();

        var plan = new AleppoTerms(today.plusDays(5).atTime(6, 0)).plan();

        assertThat(plan.points()).allSatisfy(point -> assertThat(point.startsAt())
                .isAfterOrEqualTo(government.endOfWorkingDay(asked, WORKING_DAYS)));
    }
}
