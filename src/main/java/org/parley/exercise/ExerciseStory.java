package org.parley.exercise;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.Slot;
import org.parley.convoy.ConvoyTerms;
import org.parley.movement.Movements;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.springframework.stereotype.Component;

/**
 * The reference story, played through the same commands that people use: the Aleppo pause with its two convoys in the
 * middle of their negotiation, Daraya's evacuation being asked for, and two small convoys,
 * one on the road and one that waits for its go.
 */
@Component
class ExerciseStory {

    private final Negotiations negotiations;
    private final Answers answers;
    private final Clearances clearances;
    private final Movements movements;
    private final Requests requests;
    private final Clock clock;

    ExerciseStory(
            Negotiations negotiations,
            Answers answers,
            Clearances clearances,
            Movements movements,
            Requests requests,
            Clock clock) {
        this.negotiations = negotiations;
        this.answers = answers;
        this.clearances = clearances;
        this.movements = movements;
        this.requests = requests;
        this.clock = clock;
    }

    void play() {
        var here = clock.instant().atZone(ZoneId.of("Asia/Damascus"));
        var terms = new ExerciseTerms(here.toLocalDate());
        var pause = aleppoPause(terms);
        convoysByCastello(terms, pause);
        darayaEvacuation(terms);
        var now = here.toLocalDateTime().withNano(0);
        depart(clearedConvoy(terms.convoyToDaraya(now.plusHours(1))));
        clearedConvoy(terms.convoyToDaraya(now.plusHours(6)));
    }

    /** The southern group wants the second road in parallel; the terms are revised and everybody is asked again. */
    private Request aleppoPause(ExerciseTerms terms) {
        var firstTerms = terms.pause(List.of(ExercisePlaces.EAST_ALEPPO, ExercisePlaces.CASTELLO));
        var pause = open(firstTerms);
        give(pause, ExerciseAccounts.RUSSIA, Choice.SUPPORT, Form.VERBAL);
        give(pause, ExerciseAccounts.NORTH, Choice.APPROVE, Form.VERBAL);
        var condition = new AnswerDraft.ConditionDraft("Ramouseh road is opened in parallel", "Coordination desk");
        give(
                pause,
                ExerciseAccounts.SOUTH,
                draft(
                        pause,
                        ExerciseAccounts.SOUTH.office(),
                        Choice.APPROVE_WITH_CONDITIONS,
                        Form.VERBAL,
                        List.of(condition)));
        var wider = terms.pause(List.of(ExercisePlaces.EAST_ALEPPO, ExercisePlaces.CASTELLO, ExercisePlaces.RAMOUSEH));
        negotiations
                .revise(
                        pause.id(),
                        pause.termsVersion(),
                        wider,
                        "Ramouseh is within the pause; Castello stays the road, for logistical reasons.",
                        ExerciseAccounts.COORDINATOR.actor())
                .orElseThrow();
        var revised = requests.get(pause.id());
        give(revised, ExerciseAccounts.US, Choice.SUPPORT, Form.VERBAL);
        give(revised, ExerciseAccounts.NORTH, Choice.APPROVE, Form.VERBAL);
        return revised;
    }

    private void convoysByCastello(ExerciseTerms terms, Request pause) {
        var crossLine = open(terms.crossLine(pause.id()));
        give(crossLine, ExerciseAccounts.NORTH, Choice.APPROVE, Form.VERBAL);
        var crossBorder = open(terms.crossBorder(pause.id()));
        give(crossBorder, ExerciseAccounts.US, Choice.SUPPORT, Form.VERBAL);
    }

    private void darayaEvacuation(ExerciseTerms terms) {
        var evacuation = open(terms.evacuation());
        byTelephone(evacuation, ExerciseParties.DARAYA);
        ask(evacuation, ExerciseAccounts.GOVERNMENT, "Who registers those who leave, and where?");
    }

    private void ask(Request request, ExerciseAccounts.Account who, String question) {
        var version = requests.currentVersion(request.id());
        give(
                request,
                who,
                new AnswerDraft(
                        Choice.ASK,
                        Form.VERBAL,
                        who.office(),
                        null,
                        question,
                        null,
                        List.of(),
                        null,
                        version.no(),
                        version.sha256()));
    }

    /** Every blocking party has approved; it waits for the organisation's go. */
    private Request clearedConvoy(ConvoyTerms terms) {
        var convoy = open(terms);
        give(convoy, ExerciseAccounts.GOVERNMENT, Choice.APPROVE, Form.WRITTEN);
        byTelephone(convoy, ExerciseParties.DARAYA);
        return convoy;
    }

    private void depart(Request convoy) {
        movements
                .decideGo(convoy.id(), true, "Loaded and sealed beforehand", ExerciseAccounts.COORDINATOR.actor())
                .orElseThrow();
        movements
                .reportDeparture(convoy.id(), clock.instant(), ExerciseAccounts.MONITOR.actor())
                .orElseThrow();
    }

    private Request open(Terms terms) {
        return negotiations.open(terms, ExerciseAccounts.COORDINATOR.actor()).orElseThrow();
    }

    private void give(Request request, ExerciseAccounts.Account who, Choice choice, Form form) {
        give(request, who, draft(request, who.office(), choice, form, List.of()));
    }

    private void give(Request request, ExerciseAccounts.Account who, AnswerDraft draft) {
        answers.answer(slot(request, String.valueOf(who.party())).id(), draft, who.actor())
                .orElseThrow();
    }

    private void byTelephone(Request request, String party) {
        var answer = draft(request, "Local council, relief office", Choice.APPROVE, Form.VERBAL, List.of());
        answers.answerByProxy(
                        slot(request, party).id(),
                        new ProxyDraft(answer, Channel.TELEPHONE, clock.instant(), null),
                        ExerciseAccounts.COORDINATOR2.actor())
                .orElseThrow();
    }

    private AnswerDraft draft(
            Request request, String office, Choice choice, Form form, List<AnswerDraft.ConditionDraft> conditions) {
        var version = requests.currentVersion(request.id());
        return new AnswerDraft(
                choice, form, office, null, null, null, conditions, null, version.no(), version.sha256());
    }

    private Slot slot(Request request, String party) {
        return clearances.slots(request.id()).stream()
                .filter(slot -> slot.party().equals(party))
                .findFirst()
                .orElseThrow();
    }
}
