package org.parley.exercise;

import static org.parley.exercise.ExerciseAccounts.GOVERNMENT;
import static org.parley.exercise.ExerciseAccounts.NORTH;
import static org.parley.exercise.ExerciseAccounts.RUSSIA;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.movement.Outcome;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The reference story of 2016 (Aleppo and Daraya), told from its beginning to its end, so that there is a whole history
 * to read. What happened in the world and what is the exercise's own stand side by side; nobody is named.
 */
@Component
@Profile("!production")
class ClosedStory {

    /** Before the first event. */
    static final Instant BEGIN = Instant.parse("2016-05-09T06:00:00Z");

    private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
    private static final LocalDate AUGUST = LocalDate.of(2016, 8, 1);

    private final Storyteller teller;

    ClosedStory(Storyteller teller) {
        this.teller = teller;
    }

    void play() {
        darayaIsRefusedAtTheLastCheckpoint();
        threeHoursADayAreNotEnough();
    }

    private static LocalDateTime in(LocalDate month, int day, int hour) {
        return month.withDayOfMonth(day).atTime(hour, 0);
    }

    /** Approval is not delivery: cleared by all, and sent back before it could unload. */
    private void darayaIsRefusedAtTheLastCheckpoint() {
        teller.at(in(MAY, 9, 10));
        var convoy = teller.open(new ExerciseTerms(MAY.withDayOfMonth(9)).convoyToDaraya(in(MAY, 12, 8)));
        teller.at(in(MAY, 10, 11));
        teller.says(convoy, GOVERNMENT, Choice.APPROVE, Form.WRITTEN);
        teller.agreesByTelephone(convoy, ExerciseParties.DARAYA);
        teller.at(in(MAY, 11, 18));
        teller.go(convoy, "Five trucks are loaded and sealed");
        teller.at(in(MAY, 12, 8));
        teller.departs(convoy);
        teller.at(in(MAY, 12, 17));
        teller.ends(convoy, Outcome.IMPEDED, 0, "Refused at the last government checkpoint after seven hours");
    }

    private void threeHoursADayAreNotEnough() {
        teller.at(in(AUGUST, 9, 9));
        var terms = new ExerciseTerms(AUGUST.withDayOfMonth(9));
        var areas = List.of(ExercisePlaces.EAST_ALEPPO, ExercisePlaces.CASTELLO);
        var pause = teller.open(terms.pause(areas));
        teller.at(in(AUGUST, 10, 12));
        teller.says(pause, RUSSIA, Choice.NOT_SUPPORT, "Daily windows from 10:00 to 13:00 are offered");
        teller.proposes(pause, GOVERNMENT, terms.dailyHours(areas), "Three hours on each day");
        teller.at(in(AUGUST, 11, 15));
        teller.says(pause, NORTH, Choice.APPROVE, Form.VERBAL);
        teller.at(in(AUGUST, 12, 9));
        teller.cancel(
                pause, "Two road lanes and about 48 hours are needed; three hours a day do not carry two convoys");
    }
}
