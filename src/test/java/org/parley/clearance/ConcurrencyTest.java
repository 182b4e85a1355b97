package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.clearance.Choice.APPROVE;
import static org.parley.clearance.Choice.REJECT;
import static org.parley.request.Decision.CLEAR;
import static org.parley.request.Decision.DENIED;
import static org.parley.testing.DraftSample.aDraft;
import static org.parley.testing.Talks.refusals;
import static org.parley.testing.Together.together;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.parley.journal.Journal;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people at the same instant, with real threads (rules.md, Concurrency; engine.md). */
@ParleyTest
class ConcurrencyTest {

    @Autowired
    Negotiations negotiations;

    @Autowired
    Answers answers;

    @Autowired
    Slots slots;

    @Autowired
    Journal journal;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    RuntimeService processes;

    @Autowired
    ManagementService jobs;

    @Test
    void ofEightPartiesThatAnswerAtOnceNoneIsLost() {
        var parties = eightGroups();
        talks.open(talks.stage.pause());
        talks.everyoneApprovesBut(parties.toArray(String[]::new));
        together(parties.stream().map(party -> answering(party, APPROVE)));

        assertThat(parties)
                .allSatisfy(party -> assertThat(talks.stand(party).isClear()).isTrue());
        assertThat(talks.decision()).isEqualTo(CLEAR);
        assertThat(talks.journal()).filteredOn("request.clear"::equals).hasSize(1);
        assertThat(journal.verify(talks.request()).isIntact()).isTrue();
        time.moveTo(talks.head().startsAt());
        assertThat(talks.journal()).filteredOn("pause.took-effect"::equals).hasSize(1);
    }

    @Test
    void ofEightPartiesThatAnswerAtOnceOneDenialDecides() {
        var parties = eightGroups();
        talks.open(talks.stage.pause());
        talks.everyoneApprovesBut(parties.toArray(String[]::new));
        together(parties.stream().map(party -> answering(party, party.equals(talks.stage.north) ? REJECT : APPROVE)));

        assertThat(parties)
                .allSatisfy(party -> assertThat(talks.slot(party).state()).isEqualTo(SlotState.ANSWERED));
        assertThat(talks.decision()).isEqualTo(DENIED);
    }

    @RepeatedTest(3)
    void denialWinsTheRaceAgainstAnothersApproval() {
        var stage = talks.stage;
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north, stage.south);
        together(Stream.of(answering(stage.north, REJECT), answering(stage.south, APPROVE)));
        assertThat(talks.decision()).isEqualTo(DENIED);
    }

    @RepeatedTest(3)
    void denialWinsTheRaceAgainstAnApprovalOfTheSameParty() {
        var stage = talks.stage;
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north);
        together(Stream.of(answering(stage.north, APPROVE), answering(stage.north, REJECT)));
        assertThat(talks.decision()).isEqualTo(DENIED);
    }

    @Test
    void ofTwoCoordinatorsWhoReviseAtOnceOneHasStaleData() {
        var stage = talks.stage;
        talks.open(stage.pause());
        var outcomes = together(Stream.of(
                () -> negotiations.revise(talks.request(), 1, stage.pauseLater(), null, stage.coordinator),
                () -> negotiations.revise(talks.request(), 1, stage.pauseLater(), null, stage.secondCoordinator)));

        assertThat(outcomes).filteredOn(Result.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleData.class::isInstance).hasSize(1);
        assertThat(talks.version().no()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void anAnswerGivenDuringARevisionIsForTheOldTermsOrRefused() {
        var stage = talks.stage;
        talks.open(stage.pause());
        var outcomes = together(Stream.of(
                answering(stage.north, APPROVE),
                () -> negotiations.revise(talks.request(), 1, stage.pauseLater(), null, stage.coordinator)));

        assertThat(outcomes).noneMatch(Throwable.class::isInstance);
        var answer = (Result<?>) outcomes.get(0);
        if (answer.refusals().isEmpty()) assertThat(talks.supersededAnswers()).hasSize(1);
        else assertThat(refusals(answer)).contains("answer.superseded");
        assertThat(talks.slot(stage.north).termsVersion()).isEqualTo(2);
        assertThat(talks.stand(stage.north).answers()).isEmpty();
    }

    @RepeatedTest(3)
    void anAnswerAndItsDeadlineAtTheSameInstantLeaveOneOfThem() {
        var stage = talks.stage;
        talks.open(stage.pause());
        talks.everyoneApprovesBut(stage.north);
        together(Stream.of(answering(stage.north, APPROVE), firing(stage.north)));

        var stand = talks.stand(stage.north);
        assertThat(stand.answers()).hasSize(1);
        assertThat(stand.answers().get(0).counts()).isEqualTo(stand.slot().state() == SlotState.ANSWERED);
        assertThat(talks.decision() == CLEAR).isEqualTo(stand.isClear());
    }

    @RepeatedTest(5)
    void deadlinesOfOneRequestThatFallDueAtTheSameInstantAreAllRecorded() {
        var stage = talks.stage;
        talks.open(stage.pause());
        var council = stage.aGroupHolding(stage.anArea());
        var draft = new SlotDraft(council, SlotRole.BLOCKING, Form.VERBAL, 2, "It holds the road now");
        slots.add(talks.request(), draft, stage.coordinator).orElseThrow();
        var outcomes = together(Stream.of(firing(stage.north), firing(council)));

        assertThat(outcomes).containsOnly("fired");
        assertThat(talks.slot(stage.north).state()).isEqualTo(SlotState.NO_REPLY);
        assertThat(talks.slot(council).state()).isEqualTo(SlotState.NO_REPLY);
    }

    @Test
    void requestsThatAreOpenedAtOnceHaveDifferentReferences() {
        var stage = talks.stage;
        var terms = stage.pause();
        var outcomes = together(IntStream.range(0, 6)
                .mapToObj(i -> () -> negotiations
                        .open(terms, stage.coordinator)
                        .orElseThrow()
                        .reference()));
        assertThat(outcomes).doesNotHaveDuplicates().allMatch(String.class::isInstance);
    }

    private List<String> eightGroups() {
        Stage stage = talks.stage;
        var more = IntStream.range(0, 6).mapToObj(i -> stage.aGroupHolding(stage.area));
        return Stream.concat(Stream.of(stage.north, stage.south), more).collect(Collectors.toList());
    }

    /** Everything is looked up before the start, so that only the deed itself races. */
    private Callable<Object> answering(String party, Choice choice) {
        var slot = talks.slot(party).id();
        var draft = talks.aboutTheCurrentVersion(aDraft(choice).saying("As decided"));
        var delegate = talks.stage.delegateOf(party);
        return () -> answers.answer(slot, draft, delegate);
    }

    private Callable<Object> firing(String party) {
        var deadline = deadlineOf(party);
        return () -> {
            jobs.executeJob(deadline);
            return "fired";
        };
    }

    private String deadlineOf(String party) {
        var slot = talks.slot(party).id().toString();
        return jobs.createJobQuery().activityId("deadline").list().stream()
                .filter(job -> slot.equals(processes.getVariable(job.getExecutionId(), "slotId")))
                .findFirst()
                .orElseThrow()
                .getId();
    }
}
