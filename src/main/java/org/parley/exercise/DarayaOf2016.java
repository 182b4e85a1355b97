package org.parley.exercise;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.agreement.ClosingDraft;
import org.parley.agreement.GroupReport;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
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
import org.parley.movement.Outcome;
import org.parley.request.Request;
import org.parley.security.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Daraya, May to August 2016: a convoy that was cleared and refused, and a deal that others made. */
@Component
@Profile("!production")
class DarayaOf2016 {

    private static final Actor DESK = ExerciseAccounts.COORDINATOR.actor();
    private static final String OFFICE = "Protection office";

    private final Storyteller teller;
    private final Fieldwork field;
    private final Agreements agreements;
    private final Criteria criteria;
    private final Concerns concerns;
    private final Figures figures;
    private final StoryTime time;

    DarayaOf2016(
            Storyteller teller,
            Fieldwork field,
            Agreements agreements,
            Criteria criteria,
            Concerns concerns,
            Figures figures,
            StoryTime time) {
        this.teller = teller;
        this.field = field;
        this.agreements = agreements;
        this.criteria = criteria;
        this.concerns = concerns;
        this.figures = figures;
        this.time = time;
    }

    /** 12 May: cleared by all, and sent back before it could unload. Approval is not delivery. */
    void aConvoyIsRefusedAtTheLastCheckpoint() {
        var departure = LocalDateTime.of(2016, Month.MAY, 12, 8, 0);
        teller.at(departure.minusDays(3));
        var convoy = teller.open(new DarayaTerms(departure.toLocalDate()).convoyToDaraya(departure));
        teller.at(departure.minusDays(2));
        teller.says(convoy, ExerciseAccounts.GOVERNMENT, Choice.APPROVE, Form.WRITTEN);
        teller.agreesByTelephone(convoy, ExerciseParties.DARAYA);
        teller.at(departure.minusHours(12));
        field.go(convoy, "Five trucks are loaded and sealed");
        teller.at(departure);
        field.departs(convoy);
        teller.at(departure.plusHours(9));
        field.ends(convoy, Outcome.IMPEDED, 0, "Refused at the last checkpoint after seven hours");
    }

    /** 25 August: all 4,000 residents and some 700 fighters are to leave; the UN was told a few hours before. */
    Request othersAgreeWithoutTheUn() {
        teller.at(LocalDateTime.of(2016, Month.AUGUST, 25, 17, 0));
        var daraya = agreements.record(terms(), DESK).orElseThrow();
        found(daraya, Criterion.INFORMED, Judgement.UNKNOWN, "Nobody of ours was there");
        found(daraya, Criterion.VOLUNTARY, Judgement.UNMET, "Residents say that there was no choice left");
        found(daraya, Criterion.MONITORED, Judgement.UNMET, "No independent presence was let in");
        concerns.issue(
                        daraya.id(),
                        new ConcernDraft(
                                "The UN was not consulted. Any evacuation must be safe, voluntary and to a place of people's choice.",
                                "لم تُستشر الأمم المتحدة. يجب أن يكون أي إجلاء آمناً وطوعياً وإلى مكان يختاره الناس.",
                                "Office of the special envoy",
                                null,
                                time.now()),
                        DESK)
                .orElseThrow();
        return daraya;
    }

    private AgreementTerms terms() {
        var day = LocalDateTime.of(2016, Month.AUGUST, 26, 8, 0);
        return new AgreementTerms(
                List.of(ExerciseParties.GOVERNMENT, ExerciseParties.DARAYA),
                moment(day.minusHours(20)),
                moment(day.minusHours(16)),
                "A few hours before",
                false,
                "All residents and fighters leave the town in the coming days",
                List.of(
                        new AgreementTerms.Group(
                                "Residents",
                                4_000,
                                ExercisePlaces.DARAYA,
                                ExercisePlaces.DAMASCUS,
                                "Shelters south of the city"),
                        new AgreementTerms.Group(
                                "Fighters and families", 700, ExercisePlaces.DARAYA, ExercisePlaces.IDLEB, null)),
                day,
                day.plusDays(2),
                Storyteller.DAMASCUS,
                "Announcements of both sides",
                null,
                null);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(Storyteller.DAMASCUS).toInstant();
    }

    /** 26 and 27 August: buses and ambulances leave, to two destinations; the counts differ. */
    void busesLeaveToTwoDestinations(Request daraya) {
        teller.at(LocalDateTime.of(2016, Month.AUGUST, 26, 15, 0));
        left(daraya, 1, 1_500);
        left(daraya, 2, 700);
        teller.at(LocalDateTime.of(2016, Month.AUGUST, 26, 23, 0));
        counted(daraya, Counted.RESIDENTS, 4_000, "Announcement of the parties", Status.ALLEGED);
        var counted = counted(daraya, Counted.RESIDENTS, 3_100, "Local council", Status.ALLEGED);
        figures.prefer(counted, "Counted family by family", DESK).orElseThrow();
    }

    void isFollowedNoLonger(Request daraya) {
        var closing = new ClosingDraft(false, "Nobody is left in the town");
        agreements.close(daraya.id(), closing, DESK).orElseThrow();
    }

    private void found(Request daraya, Criterion criterion, Judgement judgement, String evidence) {
        criteria.assess(daraya.id(), new CriterionDraft(criterion, judgement, OFFICE, evidence, null, time.now()), DESK)
                .orElseThrow();
    }

    private void left(Request daraya, int group, int boarded) {
        agreements
                .reportDeparture(
                        daraya.id(),
                        group,
                        new GroupReport(time.now(), "Field monitoring team", boarded, null, null, null, null),
                        DESK)
                .orElseThrow();
    }

    private UUID counted(Request daraya, Counted what, int amount, String source, Status status) {
        return figures.add(
                        daraya.id(), new FigureDraft(what, null, null, amount, source, status, null, time.now()), DESK)
                .orElseThrow()
                .id();
    }
}
