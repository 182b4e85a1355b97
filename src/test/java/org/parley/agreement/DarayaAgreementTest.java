package org.parley.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.agreement.AgreementSample.CONCLUDED;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.clearance.Slots;
import org.parley.criteria.Concern;
import org.parley.criteria.ConcernDraft;
import org.parley.criteria.Concerns;
import org.parley.criteria.Criteria;
import org.parley.criteria.Criterion;
import org.parley.criteria.CriterionDraft;
import org.parley.criteria.Judgement;
import org.parley.figure.Counted;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.journal.Journal;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.overview.CriteriaList;
import org.parley.overview.FigureList;
import org.parley.overview.RequestPage;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.shared.StaleData;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Daraya, 25 August 2016: the army and the rebels agree without the UN; it is recorded and followed, and never approved. */
@ParleyTest
class DarayaAgreementTest {

    @Autowired
    Agreements agreements;

    @Autowired
    Criteria criteria;

    @Autowired
    Concerns concerns;

    @Autowired
    Figures figures;

    @Autowired
    CriteriaList criteriaList;

    @Autowired
    FigureList figureList;

    @Autowired
    RequestPage page;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Slots slots;

    @Autowired
    Movements movements;

    @Autowired
    Requests requests;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    Actor coordinator;
    Actor monitor;
    String town;
    String shelters;
    String north;
    UUID daraya;

    @BeforeEach
    void recorded() {
        if (time.now().isBefore(CONCLUDED.plusSeconds(86_400))) time.moveTo(CONCLUDED.plusSeconds(86_400));
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        town = scene.ground().area();
        shelters = scene.ground().area();
        north = scene.ground().area();
        daraya = agreements.record(sample().build(), coordinator).orElseThrow().id();
    }

    @Test
    void nobodyIsAskedAndStaffLooksAtTheCriteria() {
        assertThat(scene.decision(daraya)).isEqualTo(Decision.NOT_ASKED);
        assertThat(scene.course(daraya)).isEqualTo(Course.NOT_STARTED);
        assertThat(scene.tasks(daraya)).containsExactlyInAnyOrder("assess-criteria", "concern");
        assertThat(scene.journal(daraya)).containsExactly("agreement.recorded");
        var head = page.head(daraya, coordinator);
        assertThat(head.reference()).startsWith("HA-");
        assertThat(head.people()).isNull();
        assertThat(head.next().key()).isEqualTo("next.followed");
        assertThat(head.progress()).isNull();
    }

    @Test
    void whatWasKnownIsKeptAsItWasTold() {
        var terms = read();
        assertThat(terms.concludedAt()).isEqualTo(CONCLUDED);
        assertThat(terms.toldInWords()).isEqualTo("a few hours before");
        assertThat(terms.consulted()).isFalse();
        assertThat(terms.groups()).extracting(AgreementTerms.Group::people).containsExactly(4_000, 700);
        assertThat(terms.groups())
                .extracting(AgreementTerms.Group::agreedDestination)
                .containsExactly(shelters, north);
    }

    @Test
    void whetherTheUnWasConsultedMustBeSaid() {
        assertThat(keys(agreements.record(sample().consulted(null).build(), coordinator)))
                .containsExactly("field.missing");
    }

    @Test
    void oneSideAloneAgreesOnNothing() {
        assertThat(agreements
                        .record(sample().by("Army", " Army ").build(), coordinator)
                        .refusals())
                .containsExactly(Refusal.of("concludedBy", "agreement.one-side", 2));
    }

    @Test
    void whatIsToBeConcludedTomorrowIsNoAgreementYet() {
        var tomorrow = time.now().plusSeconds(86_400);
        assertThat(agreements
                        .record(sample().concluded(tomorrow).build(), coordinator)
                        .refusals())
                .containsExactly(Refusal.of("concludedAt", "time.in-the-future"));
    }

    @Test
    void noPartyMayRecordOrSeeIt() {
        var delegate = scene.delegateOf(scene.ground().party());
        assertThatThrownBy(() -> agreements.record(sample().build(), delegate)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> page.head(daraya, delegate)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figureList.of(daraya, delegate)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> criteriaList.statements(daraya, delegate)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingOfItIsAskedPutOffCalledOffOrLetGo() {
        var refused = List.of("agreement.made-without-us");
        var terms = sample().build();
        assertThat(keys(negotiations.open(terms, coordinator))).isEqualTo(refused);
        assertThat(keys(negotiations.revise(daraya, 1, terms, null, coordinator)))
                .isEqualTo(refused);
        assertThat(keys(negotiations.postpone(daraya, "later", coordinator))).isEqualTo(refused);
        assertThat(keys(negotiations.cancel(daraya, "no", coordinator))).isEqualTo(refused);
        assertThat(keys(slots.closeRound(daraya, "enough", coordinator))).isEqualTo(refused);
        var slot = new SlotDraft(scene.ground().party(), SlotRole.BLOCKING, Form.WRITTEN, 3, "they matter");
        assertThat(keys(slots.add(daraya, slot, coordinator))).isEqualTo(refused);
        assertThat(keys(movements.decideGo(daraya, true, "go", coordinator))).isEqualTo(refused);
        assertThat(keys(movements.reportDeparture(daraya, time.now(), monitor))).contains("agreement.made-without-us");
        assertThat(keys(movements.reportArrival(daraya, time.now(), monitor))).contains("agreement.made-without-us");
        left(1, null);
        assertThat(keys(movements.recordOutcome(
                        daraya, new OutcomeDraft(Outcome.PARTLY, 4_000, "as told"), coordinator)))
                .contains("agreement.made-without-us");
    }

    @Test
    void moreIsKnownLaterAndNobodyIsAsked() {
        var amended = agreements
                .amend(daraya, 1, sample().saying("They leave within four days").build(), "as told", coordinator)
                .orElseThrow();
        assertThat(amended.no()).isEqualTo(2);
        assertThat(scene.decision(daraya)).isEqualTo(Decision.NOT_ASKED);
        assertThat(read().what()).isEqualTo("They leave within four days");
        assertThatThrownBy(() -> agreements.amend(daraya, 1, sample().build(), null, coordinator))
                .isInstanceOf(StaleData.class);
        assertThat(keys(agreements.amend(
                        daraya,
                        2,
                        sample().saying("They leave within four days").build(),
                        null,
                        coordinator)))
                .containsExactly("terms.unchanged");
    }

    @Test
    void unmetCriteriaAreNamedAndStopNothing() {
        assess(Criterion.VOLUNTARY, Judgement.UNMET, "Families say that nobody asked them")
                .orElseThrow();
        assess(Criterion.MONITORED, Judgement.UNMET, "No access was given to observers")
                .orElseThrow();
        assertThat(criteriaList.of(daraya, coordinator).obstacles())
                .containsExactly(
                        Refusal.general("criteria.unmet", Criterion.VOLUNTARY),
                        Refusal.general("criteria.unmet", Criterion.MONITORED));
        left(1, 3_900);
        assertThat(scene.course(daraya)).isEqualTo(Course.UNDER_WAY);
    }

    @Test
    void metOrUnmetIsSaidOnEvidence() {
        assertThat(keys(assess(Criterion.VOLUNTARY, Judgement.UNMET, null)))
                .containsExactly("criteria.evidence-missing");
        assertThat(keys(assess(Criterion.VOLUNTARY, Judgement.UNKNOWN, null))).isEmpty();
    }

    @Test
    void theTaskClosesWhenEachCriterionWasLookedAt() {
        for (var criterion : Criterion.values())
            assess(criterion, Judgement.UNMET, "as seen").orElseThrow();
        assertThat(scene.tasks(daraya)).containsExactly("concern");
        state("Nobody should leave unless it is voluntary", null).orElseThrow();
        assertThat(scene.tasks(daraya)).isEmpty();
    }

    @Test
    void statementsOfConcernStandInTheOrderInWhichTheyWereIssued() {
        state("Only if safety is guaranteed", "فقط إذا كانت السلامة مضمونة").orElseThrow();
        state(null, "ويجب أن يكون طوعيًا").orElseThrow();
        assertThat(criteriaList.statements(daraya, monitor))
                .extracting(CriteriaList.Statement::arabic)
                .containsExactly("فقط إذا كانت السلامة مضمونة", "ويجب أن يكون طوعيًا");
        assertThat(keys(concerns.issue(
                        daraya, new ConcernDraft(" ", null, "Envoy's office", null, time.now()), coordinator)))
                .containsExactly("concern.text-missing");
    }

    @Test
    void conflictingCountsStandSideBySideAndOneIsPreferred() {
        count(Counted.RESIDENTS, 4_000, "Local council");
        var other = count(Counted.RESIDENTS, 3_800, "Volunteers");
        figures.prefer(other, "They counted house by house", coordinator).orElseThrow();
        assertThat(figureList.of(daraya, coordinator))
                .extracting(FigureList.Row::amount, FigureList.Row::preferred)
                .containsExactlyInAnyOrder(tuple(4_000, false), tuple(3_800, true));
    }

    @Test
    void itsGroupsAreFollowedAndTheirCountsAreFigures() {
        left(1, 3_900);
        arrive(2, 690);
        assertThat(scene.course(daraya)).isEqualTo(Course.UNDER_WAY);
        arrive(1, 3_850);
        assertThat(scene.course(daraya)).isEqualTo(Course.ARRIVED);
        assertThat(figureList.of(daraya, coordinator))
                .extracting(FigureList.Row::subject, FigureList.Row::amount, FigureList.Row::status)
                .containsExactlyInAnyOrder(
                        tuple("BOARDED:1", 3_900, Status.ALLEGED),
                        tuple("ARRIVED:1", 3_850, Status.ALLEGED),
                        tuple("ARRIVED:2", 690, Status.ALLEGED));
        assertThat(keys(agreements.reportDeparture(daraya, 3, report(1, null), monitor)))
                .containsExactly("evacuation.group-unknown");
    }

    @Test
    void closedItKeepsWhatIsKnownAndItsChainIsWhole() {
        assess(Criterion.VOLUNTARY, Judgement.UNMET, "as told").orElseThrow();
        left(1, 3_900);
        state("Only if it is voluntary", null).orElseThrow();
        agreements
                .close(daraya, new ClosingDraft(false, "Both groups are there"), coordinator)
                .orElseThrow();
        assertThat(scene.course(daraya)).isEqualTo(Course.ENDED);
        assertThat(scene.tasks(daraya)).isEmpty();
        count(Counted.DEAD, 2, "Hospital, a week later");
        assertThat(keys(agreements.close(daraya, new ClosingDraft(false, "again"), coordinator)))
                .containsExactly("request.over");
        assertThat(scene.journal(daraya))
                .containsExactly(
                        "agreement.recorded",
                        "criterion.assessed",
                        "agreement.group-left",
                        "figure.added",
                        "concern.issued",
                        "agreement.closed",
                        "figure.added");
        assertThat(journal.verify(daraya).isIntact()).isTrue();
    }

    @Test
    void recordedInErrorItSaysSo() {
        agreements
                .close(daraya, new ClosingDraft(true, "It was another town"), coordinator)
                .orElseThrow();
        assertThat(scene.course(daraya)).isEqualTo(Course.CANCELLED);
        assertThat(scene.journal(daraya)).endsWith("agreement.recorded-in-error");
        assertThat(page.head(daraya, monitor).next().key()).isEqualTo("next.recorded-in-error");
    }

    private AgreementSample sample() {
        return AgreementSample.daraya(town, shelters, north);
    }

    private AgreementTerms read() {
        return transaction.execute(status -> requests.currentTerms(daraya, AgreementTerms.class));
    }

    private Result<?> assess(Criterion criterion, Judgement judgement, @Nullable String evidence) {
        var draft = new CriterionDraft(criterion, judgement, "Protection unit", evidence, null, time.now());
        return criteria.assess(daraya, draft, monitor);
    }

    private Result<Concern> state(@Nullable String english, @Nullable String arabic) {
        time.moveBy(Duration.ofMinutes(1));
        return concerns.issue(
                daraya, new ConcernDraft(english, arabic, "Envoy's office", null, time.now()), coordinator);
    }

    private UUID count(Counted counted, int amount, String source) {
        var draft = new FigureDraft(counted, null, null, amount, source, Status.ALLEGED, null, time.now());
        return figures.add(daraya, draft, monitor).orElseThrow().id();
    }

    private void left(int group, @Nullable Integer boarded) {
        agreements
                .reportDeparture(daraya, group, report(boarded, null), monitor)
                .orElseThrow();
    }

    private void arrive(int group, @Nullable Integer arrived) {
        agreements.reportArrival(daraya, group, report(null, arrived), monitor).orElseThrow();
    }

    private GroupReport report(@Nullable Integer boarded, @Nullable Integer arrived) {
        var now = time.now();
        return new GroupReport(now, "Volunteers at the road", boarded, arrived, null, null, null);
    }
}
