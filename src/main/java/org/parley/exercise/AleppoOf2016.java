package org.parley.exercise;

import static org.parley.exercise.ExerciseAccounts.NORTH;
import static org.parley.exercise.ExerciseAccounts.RUSSIA;
import static org.parley.exercise.ExerciseAccounts.SOUTH;
import static org.parley.exercise.ExerciseAccounts.US;

import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.hold.LeaderDecision;
import org.parley.incident.ViolationDraft;
import org.parley.movement.Outcome;
import org.parley.request.Request;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The Aleppo plan as it was asked for in August 2016, told on to an end that it did not have. */
@Component
@Profile("!production")
class AleppoOf2016 {

    private static final AleppoTerms TERMS = new AleppoTerms(LocalDateTime.of(2016, Month.AUGUST, 31, 6, 0));
    private static final String MINISTRY = "Ministry of foreign affairs";

    private final Storyteller teller;
    private final Fieldwork field;

    AleppoOf2016(Storyteller teller, Fieldwork field) {
        this.teller = teller;
        this.field = field;
    }

    private List<Request> plan = List.of();

    private Request pause() {
        return plan.get(1);
    }

    private Request crossLine() {
        return plan.get(2);
    }

    private Request crossBorder() {
        return plan.get(3);
    }

    private Request repair() {
        return plan.get(4);
    }

    private static LocalDateTime august(int day, int hour) {
        return LocalDateTime.of(2016, Month.AUGUST, day, hour, 0);
    }

    /** 9 to 12 August: weekly 48 hours were asked for, and three hours a day offered. */
    void threeHoursADayAreNotEnough() {
        var terms = new AleppoTerms(august(14, 6));
        teller.at(august(9, 9));
        var pause = teller.open(terms.pause(AleppoTerms.CASTELLO_ALONE));
        teller.at(august(10, 12));
        teller.says(pause, RUSSIA, Choice.NOT_SUPPORT, "Daily windows from 10:00 to 13:00 are offered");
        teller.proposes(pause, ExerciseAccounts.GOVERNMENT, terms.dailyHours(), "Three hours on each day");
        teller.says(pause, NORTH, Choice.APPROVE, Form.VERBAL);
        teller.at(august(11, 9));
        teller.cancel(pause, "Two road lanes and about 48 hours are needed; three hours a day carry no convoy");
    }

    /** 24 and 25 August: Russia supports 48 hours; two assurances and an authorisation are still needed. */
    void thePlanIsAskedFor() {
        teller.at(august(24, 9));
        plan = teller.open(TERMS.plan());
        teller.at(august(25, 11));
        for (var guarantor : List.of(RUSSIA, US)) teller.says(pause(), guarantor, Choice.SUPPORT, Form.VERBAL);
        for (var point : List.of(pause(), crossLine(), crossBorder()))
            teller.says(point, NORTH, Choice.APPROVE, Form.VERBAL);
    }

    /** 27 to 29 August: the southern group agrees on a condition; all are asked again, and all agree. */
    void everybodyIsAskedAgainAndAgrees() {
        teller.at(august(27, 10));
        teller.agreesIf(pause(), SOUTH, "Ramouseh road is opened in parallel", "Access coordination desk");
        teller.at(august(27, 16));
        teller.revise(
                pause(),
                TERMS.pause(AleppoTerms.BOTH_ROADS),
                "Ramouseh is within the pause; Castello stays the road of the first one, for logistical reasons.");
        teller.at(august(28, 10));
        for (var guarantor : List.of(RUSSIA, US)) teller.says(pause(), guarantor, Choice.SUPPORT, Form.VERBAL);
        for (var group : List.of(NORTH, SOUTH)) teller.says(pause(), group, Choice.APPROVE, Form.VERBAL);
        for (var point : List.of(crossLine(), crossBorder(), repair()))
            teller.says(point, SOUTH, Choice.APPROVE, Form.VERBAL);
        teller.at(august(29, 10));
        for (var point : List.of(pause(), crossLine(), repair()))
            teller.agreesByLetter(
                    point, ExerciseParties.GOVERNMENT, MINISTRY, "Authorised for " + point.reference() + ".");
    }

    /** 31 August: one convoy and the repair are out when the road is shelled; the other convoy is held. */
    void aShellFallsOnTheRoad() {
        teller.at(august(31, 8));
        Stream.of(crossLine(), repair()).forEach(point -> field.go(point, "Loaded, sealed and briefed since Monday"));
        teller.at(august(31, 9));
        field.departs(crossLine());
        teller.at(august(31, 10));
        field.departs(repair());
        teller.at(august(31, 12));
        field.arrives(repair());
        field.violated(pause(), shelling(), "Two teams saw the impacts");
        teller.at(august(31, 13));
        field.leaderDecides(crossLine(), LeaderDecision.SHELTER, "Waits at the last checkpoint until it is quiet");
        field.leaderDecides(repair(), LeaderDecision.GO_ON, "The plant lies far from the impacts");
        teller.at(august(31, 17));
        field.arrives(crossLine());
        teller.at(august(31, 20));
        field.ends(crossLine(), Outcome.FACILITATED, 38_500, null);
    }

    private static ViolationDraft shelling() {
        var happened = august(31, 11).atZone(Storyteller.DAMASCUS).toInstant();
        var place = "Castello Road, northern checkpoint";
        return new ViolationDraft("SHELLING", place, happened, 3, null, "Field monitoring team", "Four impacts");
    }

    /** 1 and 2 September: released, delivered, repaired; the pause ends at its hour and the plan with it. */
    void releasedRepairedAndOver() {
        var september = LocalDateTime.of(2016, Month.SEPTEMBER, 1, 7, 0);
        teller.at(september);
        field.released(crossBorder(), "All parties confirmed the road; quiet for eighteen hours");
        field.go(crossBorder(), "The road was confirmed overnight");
        teller.at(september.plusHours(1));
        field.departs(crossBorder());
        teller.at(september.plusHours(4));
        for (var facility : List.of("PLANT", "PUMP-E", "PUMP-W"))
            field.worksAgain(repair(), facility, facility.equals("PLANT") ? 60 : 100, 3);
        field.workDone(repair());
        field.ends(repair(), Outcome.FACILITATED, 1_800_000, null);
        teller.at(september.plusHours(7));
        field.arrives(crossBorder());
        field.ends(crossBorder(), Outcome.PARTLY, 36_000, "Trauma kits were taken off at the last checkpoint");
        teller.at(september.plusDays(2));
        field.fuelled(repair(), "PLANT", 20_000, "Water authority of Aleppo");
    }
}
