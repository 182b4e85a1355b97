package org.parley.exercise;

import static org.parley.exercise.ExerciseAccounts.GOVERNMENT;
import static org.parley.exercise.ExerciseAccounts.NORTH;
import static org.parley.exercise.ExerciseAccounts.RUSSIA;
import static org.parley.exercise.ExerciseAccounts.SOUTH;
import static org.parley.exercise.ExerciseAccounts.US;

import java.util.List;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.convoy.ConvoyTerms;
import org.parley.request.Request;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A story of these days, dated from today, so that every demonstration sign-in has something to do: the Aleppo pause with
 * its two convoys in the middle of their negotiation, Daraya's evacuation being asked for, and two small convoys, one on
 * the road and one that waits for its go.
 */
@Component
@Profile("!production")
class LiveStory {

    private final Storyteller teller;

    LiveStory(Storyteller teller) {
        this.teller = teller;
    }

    void play() {
        var terms = new ExerciseTerms(teller.now().toLocalDate());
        convoysByCastello(terms, aleppoPause(terms));
        darayaEvacuation(terms);
        var moving = clearedConvoy(terms.convoyToDaraya(teller.now().plusMinutes(20)));
        teller.go(moving, "Loaded and sealed beforehand");
        teller.departs(moving);
        clearedConvoy(terms.convoyToDaraya(teller.now().plusHours(6)));
    }

    /** The southern group wants the second road in parallel; the terms are revised and everybody is asked again. */
    private Request aleppoPause(ExerciseTerms terms) {
        var pause = teller.open(terms.pause(List.of(ExercisePlaces.EAST_ALEPPO, ExercisePlaces.CASTELLO)));
        teller.says(pause, RUSSIA, Choice.SUPPORT, Form.VERBAL);
        teller.says(pause, NORTH, Choice.APPROVE, Form.VERBAL);
        teller.agreesIf(pause, SOUTH, "Ramouseh road is opened in parallel", "Coordination desk");
        var revised = teller.revise(
                pause,
                terms.pause(List.of(ExercisePlaces.EAST_ALEPPO, ExercisePlaces.CASTELLO, ExercisePlaces.RAMOUSEH)),
                "Ramouseh is within the pause; Castello stays the road, for logistical reasons.");
        teller.says(revised, US, Choice.SUPPORT, Form.VERBAL);
        teller.says(revised, NORTH, Choice.APPROVE, Form.VERBAL);
        return revised;
    }

    private void convoysByCastello(ExerciseTerms terms, Request pause) {
        var crossLine = teller.open(terms.crossLine(pause.id()));
        teller.says(crossLine, NORTH, Choice.APPROVE, Form.VERBAL);
        var crossBorder = teller.open(terms.crossBorder(pause.id()));
        teller.says(crossBorder, US, Choice.SUPPORT, Form.VERBAL);
    }

    private void darayaEvacuation(ExerciseTerms terms) {
        var evacuation = teller.open(terms.evacuation());
        teller.agreesByTelephone(evacuation, ExerciseParties.DARAYA);
        teller.says(evacuation, GOVERNMENT, Choice.ASK, "Who registers those who leave, and where?");
    }

    /** Every blocking party has approved; it waits for the organisation's go. */
    private Request clearedConvoy(ConvoyTerms terms) {
        var convoy = teller.open(terms);
        teller.says(convoy, GOVERNMENT, Choice.APPROVE, Form.WRITTEN);
        teller.agreesByTelephone(convoy, ExerciseParties.DARAYA);
        return convoy;
    }
}
