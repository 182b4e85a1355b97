package org.parley.exercise;

import static org.parley.exercise.ExerciseAccounts.GOVERNMENT;
import static org.parley.exercise.ExerciseAccounts.NORTH;
import static org.parley.exercise.ExerciseAccounts.RUSSIA;
import static org.parley.exercise.ExerciseAccounts.SOUTH;
import static org.parley.exercise.ExerciseAccounts.US;

import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.convoy.ConvoyTerms;
import org.parley.request.Request;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A story of these days, dated from today, so that every demonstration sign-in has something to do: the Aleppo plan in
 * the middle of its negotiation, a pause in effect over Idleb that was violated, Daraya's evacuation being asked for,
 * and two small convoys, one on the road and one that waits for its go.
 */
@Component
@Profile("!production")
class LiveStory {

    private final IdlebOfTheseDays idleb;
    private final Storyteller teller;
    private final Fieldwork field;

    LiveStory(IdlebOfTheseDays idleb, Storyteller teller, Fieldwork field) {
        this.idleb = idleb;
        this.teller = teller;
        this.field = field;
    }

    void play() {
        var daraya = new DarayaTerms(teller.now().toLocalDate());
        idleb.play();
        aleppo();
        darayaEvacuation(daraya);
        var moving = clearedConvoy(daraya.convoyToDaraya(teller.now().plusMinutes(20)));
        field.go(moving, "Loaded and sealed beforehand");
        field.departs(moving);
        clearedConvoy(daraya.convoyToDaraya(teller.now().plusHours(6)));
    }

    /** The southern group wants the second road in parallel; the terms are revised and everybody is asked again. */
    private void aleppo() {
        var terms = new AleppoTerms(teller.now().toLocalDate().plusDays(5).atTime(6, 0));
        var plan = teller.open(terms.plan());
        var pause = plan.get(1);
        teller.says(pause, RUSSIA, Choice.SUPPORT, Form.VERBAL);
        teller.says(pause, NORTH, Choice.APPROVE, Form.VERBAL);
        teller.agreesIf(pause, SOUTH, "Ramouseh road is opened in parallel", "Coordination desk");
        var revised = teller.revise(
                pause,
                terms.pause(AleppoTerms.BOTH_ROADS),
                "Ramouseh is within the pause; Castello stays the road, for logistical reasons.");
        field.leavesOpen(
                pause,
                "Both sides wait for the other to withdraw from Castello Road first",
                "Guarantors' task force",
                teller.now().plusDays(2));
        teller.says(revised, US, Choice.SUPPORT, Form.VERBAL);
        teller.says(revised, NORTH, Choice.APPROVE, Form.VERBAL);
        teller.says(plan.get(2), NORTH, Choice.APPROVE, Form.VERBAL);
        teller.says(plan.get(3), US, Choice.SUPPORT, Form.VERBAL);
    }

    private void darayaEvacuation(DarayaTerms terms) {
        var evacuation = teller.open(terms.evacuation());
        teller.agreesByTelephone(evacuation, ExerciseParties.DARAYA);
        teller.says(evacuation, GOVERNMENT, Choice.ASK, "Who registers those who leave, and where?");
    }

    /** Every blocking party has approved; it waits for the organisation's go. */
    private Request clearedConvoy(ConvoyTerms terms) {
        var convoy = teller.openInAnEmergency(terms, "Baby milk in the town lasts until tonight");
        teller.says(convoy, GOVERNMENT, Choice.APPROVE, Form.WRITTEN);
        teller.agreesByTelephone(convoy, ExerciseParties.DARAYA);
        return convoy;
    }
}
