package org.parley.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.evacuation.EvacuationSample.anEvacuation;
import static org.parley.testing.Scene.keys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.CeasefireSample;
import org.parley.clearance.Clearances;
import org.parley.clearance.Evidence;
import org.parley.clearance.Form;
import org.parley.clearance.Slot;
import org.parley.inbox.Inbox;
import org.parley.inbox.Task;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Course;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** An evacuation of two groups from its request to what became of it, through the faces that people use. */
@ParleyTest
class EvacuationStoryTest {

    @Autowired
    Evacuations evacuations;

    @Autowired
    Movements movements;

    @Autowired
    Evidence evidence;

    @Autowired
    Clearances clearances;

    @Autowired
    Inbox inbox;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    Actor coordinator;
    Actor monitor;
    Ground ground;

    @BeforeEach
    void people() {
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        ground = scene.ground();
    }

    @Test
    void whenAllPartiesAgreeItsSafeguardsAreAskedFor() {
        var evacuation = scene.asked(terms());
        assertThat(scene.tasks(evacuation)).isEmpty();
        scene.everyoneApproves(evacuation);
        assertThat(scene.tasks(evacuation)).containsExactlyInAnyOrder("voluntariness", "guarantees");
        assertThat(keys(movements.decideGo(evacuation, true, "prepared beforehand", coordinator)))
                .contains("evacuation.voluntariness-not-met", "evacuation.guarantee-missing");
    }

    @Test
    void voluntaryAndVouchedForItIsAskedToGo() {
        var evacuation = scene.agreed(terms());
        voluntary(evacuation);
        assertThat(scene.tasks(evacuation)).containsExactly("guarantees");
        vouchAll(evacuation);
        assertThat(scene.tasks(evacuation)).containsExactly("go");
        assertThat(movements.obstacles(evacuation)).isEmpty();
    }

    @Test
    void oneGroupThatIsForcedHoldsTheWhole() {
        var evacuation = scene.agreed(terms());
        vouchAll(evacuation);
        find(evacuation, 1, Finding.MET);
        find(evacuation, 2, Finding.UNMET);
        assertThat(scene.tasks(evacuation)).containsExactly("voluntariness");
        assertThat(movements.obstacles(evacuation))
                .containsExactly(Refusal.general("evacuation.voluntariness-not-met", 2));
    }

    @Test
    void aFindingThatTurnsAfterTheGoTakesTheGoBack() {
        var evacuation = readyToGo();
        go(evacuation);
        find(evacuation, 2, Finding.UNMET);
        assertThat(movements.get(evacuation).isGo()).isFalse();
        assertThat(scene.tasks(evacuation)).containsExactly("voluntariness");
        assertThat(keys(movements.reportDeparture(evacuation, time.now(), monitor)))
                .contains("evacuation.voluntariness-not-met");
    }

    @Test
    void aPartysWordIsNoWriting() {
        var evacuation = scene.agreed(terms());
        voluntary(evacuation);
        for (var party : blocking(evacuation))
            vouch(evacuation, party, Form.VERBAL, null, coordinator).orElseThrow();
        assertThat(keys(movements.decideGo(evacuation, true, "prepared beforehand", coordinator)))
                .containsOnly("evacuation.guarantee-missing");
    }

    @Test
    void aCoordinatorsWrittenGuaranteeCarriesTheWriting() {
        var evacuation = scene.agreed(terms());
        assertThat(keys(vouch(evacuation, ground.party(), Form.WRITTEN, null, coordinator)))
                .containsExactly("proxy.document-missing");
        assertThat(keys(vouch(evacuation, ground.party(), Form.WRITTEN, UUID.randomUUID(), coordinator)))
                .containsExactly("document.unknown");
        var letter = letter(evacuation);
        assertThat(vouch(evacuation, ground.party(), Form.WRITTEN, letter, coordinator)
                        .refusals())
                .isEmpty();
    }

    @Test
    void whoeverOpenedTheRequestEntersNoGuaranteeForAParty() {
        var evacuation = scene.askedBy(coordinator, terms());
        assertThat(keys(vouch(evacuation, ground.party(), Form.VERBAL, null, coordinator)))
                .containsExactly("answer.four-eyes");
    }

    @Test
    void aProtectionOfficerSaysWhetherPeopleLeaveFreelyAndRecordsGuarantees() {
        var officer = scene.somebody(Role.PROTECTION);
        var evacuation = scene.agreed(terms());
        assertThat(inbox.page(officer, null, 200).rows())
                .filteredOn(task -> task.requestId().equals(evacuation))
                .extracting(Task::kind)
                .containsExactly("voluntariness");
        for (var group : List.of(1, 2))
            evacuations
                    .assessVoluntariness(evacuation, finding(group, Finding.MET), officer)
                    .orElseThrow();
        for (var party : blocking(evacuation)) {
            var letter = evidence.attach(evacuation, party, "guarantee.txt", "Safe passage".getBytes(), officer)
                    .orElseThrow();
            vouch(evacuation, party, Form.WRITTEN, letter.id(), officer).orElseThrow();
            assertThat(evidence.read(letter.id(), officer)).isNotEmpty();
        }
        assertThat(scene.tasks(evacuation)).containsExactly("go");
    }

    @Test
    void aProtectionOfficerFindsNoOtherRequestAndNoPartysPapersButGuarantees() {
        var officer = scene.somebody(Role.PROTECTION);
        var starts = time.now().plus(Duration.ofDays(10));
        var pause = scene.asked(CeasefireSample.aPause()
                .in(ground.area(), starts, starts.plus(Duration.ofDays(2)))
                .build());
        assertThatThrownBy(() -> evacuations.assessVoluntariness(pause, finding(1, Finding.MET), officer))
                .isInstanceOf(NotFound.class);
        var evacuation = scene.asked(terms());
        var letter = evidence.attach(evacuation, ground.party(), "answer.txt", "No".getBytes(), coordinator)
                .orElseThrow();
        assertThatThrownBy(() -> evidence.read(letter.id(), officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void noDelegateVouchesForAnotherParty() {
        var evacuation = scene.agreed(terms());
        var stranger = scene.delegateOf(scene.ground().party());
        assertThatThrownBy(() -> vouch(evacuation, ground.party(), Form.WRITTEN, null, stranger))
                .isInstanceOf(NotFound.class);
        var delegate = scene.delegateOf(ground.party());
        assertThatThrownBy(() -> vouch(evacuation, "GOV", Form.WRITTEN, null, delegate))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPartyThatIsNotAskedVouchesForNothing() {
        var evacuation = scene.agreed(terms());
        assertThat(keys(vouch(evacuation, scene.ground().party(), Form.VERBAL, null, coordinator)))
                .containsExactly("evacuation.party-not-asked");
    }

    @Test
    void noPartyAssessesWhetherPeopleLeaveFreely() {
        var evacuation = scene.agreed(terms());
        var delegate = scene.delegateOf(ground.party());
        assertThatThrownBy(() -> evacuations.assessVoluntariness(evacuation, finding(1, Finding.MET), delegate))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void newTermsNeedNewSafeguards() {
        var evacuation = readyToGo();
        scene.revise(evacuation, terms(800));
        scene.everyoneApproves(evacuation);
        assertThat(scene.tasks(evacuation)).containsExactlyInAnyOrder("voluntariness", "guarantees");
    }

    @Test
    void aNewNoteLeavesTheSafeguardsStanding() {
        var evacuation = readyToGo();
        scene.revise(evacuation, sample(700).saying("buses from the depot").build());
        assertThat(movements.obstacles(evacuation)).isEmpty();
        go(evacuation);
    }

    @Test
    void itIsFollowedGroupByGroupUntilTheLastIsThere() {
        var evacuation = underWay();
        leave(evacuation, 1, 3_900);
        leave(evacuation, 2, 710);
        arrive(evacuation, 2, 700);
        assertThat(scene.course(evacuation)).isEqualTo(Course.UNDER_WAY);
        assertThat(scene.tasks(evacuation)).containsExactly("arrival");
        arrive(evacuation, 1, 3_890);
        assertThat(scene.course(evacuation)).isEqualTo(Course.ARRIVED);
        assertThat(scene.tasks(evacuation)).containsExactly("outcome");
        movements
                .recordOutcome(evacuation, new OutcomeDraft(Outcome.FACILITATED, 4_590, null), coordinator)
                .orElseThrow();
        assertThat(scene.course(evacuation)).isEqualTo(Course.ENDED);
        assertThat(scene.journal(evacuation))
                .containsSubsequence(
                        "voluntariness.assessed",
                        "guarantee.recorded",
                        "go.given",
                        "movement.departed",
                        "group.departed",
                        "group.arrived",
                        "movement.arrived",
                        "movement.outcome");
    }

    @Test
    void theWholeDoesNotArriveAtOnce() {
        var evacuation = underWay();
        assertThat(keys(movements.reportArrival(evacuation, time.now(), monitor)))
                .containsExactly("movement.arrives-group-by-group");
    }

    @Test
    void aGroupThatThereIsNotIsRefused() {
        var evacuation = underWay();
        assertThat(keys(evacuations.reportGroupDeparture(evacuation, 3, 10, time.now(), monitor)))
                .containsExactly("evacuation.group-unknown");
        assertThat(keys(evacuations.reportGroupArrival(evacuation, 0, 10, time.now(), monitor)))
                .containsExactly("evacuation.group-unknown");
    }

    @Test
    void noGroupLeavesBeforeTheGo() {
        var evacuation = readyToGo();
        assertThat(keys(evacuations.reportGroupDeparture(evacuation, 1, 10, time.now(), monitor)))
                .containsExactly("movement.not-under-way");
    }

    @Test
    void stoppedOnItsWayItHasAnOutcomeThoughNotAllGroupsArrived() {
        var evacuation = underWay();
        leave(evacuation, 1, 3_900);
        arrive(evacuation, 1, 3_900);
        movements
                .recordOutcome(
                        evacuation,
                        new OutcomeDraft(Outcome.PARTLY, 3_900, "the second group was sent back"),
                        coordinator)
                .orElseThrow();
        assertThat(scene.course(evacuation)).isEqualTo(Course.ENDED);
    }

    @Test
    void postponedOnItsWayItsGroupsBeginAnew() {
        var evacuation = underWay();
        leave(evacuation, 1, 3_900);
        arrive(evacuation, 1, 3_900);
        scene.postpone(evacuation);
        assertThat(scene.outcome(evacuation)).containsExactly("POSTPONED");
        scene.revise(evacuation, terms());
        scene.everyoneApproves(evacuation);
        voluntary(evacuation);
        vouchAll(evacuation);
        go(evacuation);
        movements.reportDeparture(evacuation, time.now(), monitor).orElseThrow();
        leave(evacuation, 1, 100);
        arrive(evacuation, 1, 100);
        assertThat(scene.course(evacuation)).isEqualTo(Course.UNDER_WAY);
    }

    @Test
    void cancelledItSaysSoInItsOutcome() {
        var evacuation = readyToGo();
        scene.cancel(evacuation);
        assertThat(scene.outcome(evacuation)).containsExactly("CANCELLED");
        assertThat(keys(evacuations.assessVoluntariness(evacuation, finding(1, Finding.MET), monitor)))
                .containsExactly("request.over");
    }

    @Test
    void underAPauseItWaitsForTheWindow() {
        var starts = time.now().plus(Duration.ofDays(1));
        var pause = scene.agreed(CeasefireSample.aPause()
                .in(ground.area(), starts, starts.plus(Duration.ofDays(2)))
                .build());
        var evacuation = scene.agreed(sample(700)
                .leaving(starts.plus(Duration.ofHours(1)), starts.plus(Duration.ofHours(30)))
                .under(pause)
                .build());
        voluntary(evacuation);
        vouchAll(evacuation);
        assertThat(keys(movements.decideGo(evacuation, true, "prepared beforehand", coordinator)))
                .containsExactly("pause.not-in-effect");
        time.moveTo(starts);
        assertThat(scene.tasks(evacuation)).containsExactly("go");
        go(evacuation);
    }

    private UUID readyToGo() {
        var evacuation = scene.agreed(terms());
        voluntary(evacuation);
        vouchAll(evacuation);
        return evacuation;
    }

    private UUID underWay() {
        var evacuation = readyToGo();
        go(evacuation);
        movements.reportDeparture(evacuation, time.now(), monitor).orElseThrow();
        return evacuation;
    }

    private void go(UUID evacuation) {
        movements.decideGo(evacuation, true, "prepared beforehand", coordinator).orElseThrow();
    }

    private void voluntary(UUID evacuation) {
        find(evacuation, 1, Finding.MET);
        find(evacuation, 2, Finding.MET);
    }

    private void find(UUID evacuation, int group, Finding finding) {
        evacuations
                .assessVoluntariness(evacuation, finding(group, finding), monitor)
                .orElseThrow();
    }

    private VoluntarinessDraft finding(int group, Finding finding) {
        return new VoluntarinessDraft(
                group, ConsentMethod.INDIVIDUAL_INTERVIEWS, finding, 50, true, "asked apart", time.now());
    }

    private void vouchAll(UUID evacuation) {
        for (var party : blocking(evacuation))
            vouch(evacuation, party, Form.WRITTEN, null, scene.delegateOf(party))
                    .orElseThrow();
    }

    private Result<Guarantee> vouch(UUID evacuation, String party, Form form, @Nullable UUID document, Actor by) {
        var draft = new GuaranteeDraft(party, "safe passage for all", form, document, time.now());
        return evacuations.recordGuarantee(evacuation, draft, by);
    }

    private List<String> blocking(UUID evacuation) {
        return clearances.slots(evacuation).stream()
                .filter(Slot::isBlocking)
                .map(Slot::party)
                .toList();
    }

    private UUID letter(UUID evacuation) {
        var content = "We guarantee safe passage.".getBytes(StandardCharsets.UTF_8);
        return evidence.attach(evacuation, ground.party(), "letter.txt", content, coordinator)
                .orElseThrow()
                .id();
    }

    private void leave(UUID evacuation, int group, int boarded) {
        evacuations
                .reportGroupDeparture(evacuation, group, boarded, time.now(), monitor)
                .orElseThrow();
    }

    private void arrive(UUID evacuation, int group, int arrived) {
        evacuations
                .reportGroupArrival(evacuation, group, arrived, time.now(), monitor)
                .orElseThrow();
    }

    private EvacuationTerms terms() {
        return terms(700);
    }

    private EvacuationTerms terms(int fighters) {
        return sample(fighters).build();
    }

    private EvacuationSample sample(int fighters) {
        return anEvacuation()
                .from(ground.area())
                .of("Residents", 4_000, ground.area())
                .of("Fighters and families", fighters, ground.area())
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(2)));
    }
}
