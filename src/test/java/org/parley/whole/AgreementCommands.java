package org.parley.whole;

import static org.parley.agreement.AgreementSample.anAgreement;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.AgreementSample;
import org.parley.agreement.Agreements;
import org.parley.agreement.ClosingDraft;
import org.parley.agreement.GroupReport;
import org.parley.criteria.ConcernDraft;
import org.parley.criteria.Concerns;
import org.parley.criteria.Criteria;
import org.parley.criteria.Criterion;
import org.parley.criteria.CriterionDraft;
import org.parley.criteria.Judgement;
import org.parley.figure.CorrectionDraft;
import org.parley.figure.Counted;
import org.parley.figure.Figure;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.security.Actor;
import org.parley.shared.Result;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.stereotype.Component;

/** An agreement that others made, with what is found, said and counted of it. */
@Component
class AgreementCommands implements Prepared {

    private final Scene scene;
    private final Agreements agreements;
    private final Criteria criteria;
    private final Concerns concerns;
    private final Figures figures;
    private final TestTime time;

    AgreementCommands(
            Scene scene, Agreements agreements, Criteria criteria, Concerns concerns, Figures figures, TestTime time) {
        this.scene = scene;
        this.agreements = agreements;
        this.criteria = criteria;
        this.concerns = concerns;
        this.figures = figures;
        this.time = time;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "Agreements.record", this::anAgreementIsRecorded,
                "Agreements.amend", this::moreOfItIsKnown,
                "Agreements.close", this::itIsFollowedNoLonger,
                "Agreements.reportDeparture", this::aGroupIsSaidToHaveLeft,
                "Agreements.reportArrival", this::theLastGroupIsSaidToBeThere,
                "Criteria.assess", this::aCriterionIsUnmet,
                "Concerns.issue", this::concernIsStated,
                "Figures.add", this::theDeadAreCounted,
                "Figures.correct", this::theirNumberIsCorrected,
                "Figures.prefer", this::theirNumberIsPreferred);
    }

    private AgreementSample sample() {
        var area = scene.ground().area();
        return anAgreement().concluded(time.now().minus(Duration.ofHours(5))).of("Residents", 4_000, area, area);
    }

    private UUID recorded() {
        return agreements
                .record(sample().build(), scene.coordinator())
                .orElseThrow()
                .id();
    }

    private Supplier<Result<?>> anAgreementIsRecorded() {
        var terms = sample().build();
        var coordinator = scene.coordinator();
        return () -> agreements.record(terms, coordinator);
    }

    private Supplier<Result<?>> moreOfItIsKnown() {
        var sample = sample();
        var coordinator = scene.coordinator();
        var id = agreements.record(sample.build(), coordinator).orElseThrow().id();
        var more = sample.saying("They leave within four days").build();
        return () -> agreements.amend(id, 1, more, "As told", coordinator);
    }

    private Supplier<Result<?>> itIsFollowedNoLonger() {
        var id = recorded();
        var coordinator = scene.coordinator();
        return () -> agreements.close(id, new ClosingDraft(false, "All are there"), coordinator);
    }

    private Supplier<Result<?>> aGroupIsSaidToHaveLeft() {
        var id = recorded();
        var monitor = scene.monitor();
        return () -> agreements.reportDeparture(id, 1, report(3_900, null), monitor);
    }

    private Supplier<Result<?>> theLastGroupIsSaidToBeThere() {
        var id = recorded();
        var monitor = scene.monitor();
        agreements.reportDeparture(id, 1, report(3_900, null), monitor).orElseThrow();
        return () -> agreements.reportArrival(id, 1, report(null, 3_850), monitor);
    }

    private GroupReport report(@Nullable Integer boarded, @Nullable Integer arrived) {
        return new GroupReport(time.now(), "Volunteers", boarded, arrived, 3, null, null);
    }

    private Supplier<Result<?>> aCriterionIsUnmet() {
        var id = recorded();
        var monitor = scene.monitor();
        var draft = new CriterionDraft(
                Criterion.VOLUNTARY, Judgement.UNMET, "Protection unit", "As seen", null, time.now());
        return () -> criteria.assess(id, draft, monitor);
    }

    private Supplier<Result<?>> concernIsStated() {
        var id = recorded();
        var coordinator = scene.coordinator();
        var draft = new ConcernDraft("Only if it is voluntary", null, "Envoy's office", null, time.now());
        return () -> concerns.issue(id, draft, coordinator);
    }

    private Supplier<Result<?>> theDeadAreCounted() {
        var id = recorded();
        var monitor = scene.monitor();
        return () -> counted(id, monitor);
    }

    private Supplier<Result<?>> theirNumberIsCorrected() {
        var monitor = scene.monitor();
        var figure = counted(recorded(), monitor).orElseThrow().id();
        var draft = new CorrectionDraft(19, "Hospital", Status.VERIFIED, time.now(), "One died in the night");
        return () -> figures.correct(figure, draft, monitor);
    }

    private Supplier<Result<?>> theirNumberIsPreferred() {
        var figure = counted(recorded(), scene.monitor()).orElseThrow().id();
        var coordinator = scene.coordinator();
        return () -> figures.prefer(figure, "They have the names", coordinator);
    }

    private Result<Figure> counted(UUID id, Actor monitor) {
        var draft = new FigureDraft(Counted.DEAD, null, null, 18, "Hospital", Status.ALLEGED, null, time.now());
        return figures.add(id, draft, monitor);
    }
}
