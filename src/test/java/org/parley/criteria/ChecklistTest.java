package org.parley.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.criteria.Checklist.Item;
import org.parley.shared.Refusal;

/** Met, unmet or unknown, by whom, on what evidence; nothing found is written over (domain.md 3, Evacuations). */
class ChecklistTest {

    private static final Instant MORNING = Instant.parse("2016-08-26T06:00:00Z");

    private final List<CriterionFinding> findings = new ArrayList<>();

    @Test
    void whatNobodyLookedAtIsUnknownAndHoldsNothing() {
        assertThat(checklist().items())
                .hasSize(Criterion.values().length)
                .allMatch(item -> item.judgement() == Judgement.UNKNOWN && item.latest() == null);
        assertThat(checklist().obstacles()).isEmpty();
        assertThat(checklist().isComplete()).isFalse();
    }

    @Test
    void whatIsUnmetIsNamed() {
        find(Criterion.VOLUNTARY, Judgement.UNMET, 0, 0);
        find(Criterion.SAFE_PASSAGE, Judgement.MET, 0, 0);
        find(Criterion.MONITORED, Judgement.UNKNOWN, 0, 0);
        assertThat(checklist().obstacles()).containsExactly(Refusal.general("criteria.unmet", Criterion.VOLUNTARY));
    }

    @Test
    void unmetStandsBeforeUnknownAndUnknownBeforeMet() {
        find(Criterion.INFORMED, Judgement.MET, 0, 0);
        find(Criterion.SAFE_RETURN, Judgement.UNMET, 0, 0);
        var items = checklist().items();
        assertThat(items.get(0).criterion()).isEqualTo(Criterion.SAFE_RETURN);
        assertThat(items.get(items.size() - 1).criterion()).isEqualTo(Criterion.INFORMED);
    }

    @Test
    void theLastFoundCountsAndTheEarlierStaysReadable() {
        find(Criterion.VOLUNTARY, Judgement.UNMET, 0, 0);
        find(Criterion.VOLUNTARY, Judgement.MET, 2, 2);
        assertThat(item(Criterion.VOLUNTARY).judgement()).isEqualTo(Judgement.MET);
        assertThat(item(Criterion.VOLUNTARY).earlier())
                .extracting(CriterionFinding::judgement)
                .containsExactly(Judgement.UNMET);
    }

    @Test
    void aReportThatArrivesLateDoesNotCountBeforeOneThatWasFoundLater() {
        find(Criterion.VOLUNTARY, Judgement.UNMET, 2, 2);
        find(Criterion.VOLUNTARY, Judgement.MET, 0, 5);
        assertThat(item(Criterion.VOLUNTARY).judgement()).isEqualTo(Judgement.UNMET);
    }

    @Test
    void ofTwoFoundAtOnceTheWorseCounts() {
        find(Criterion.VOLUNTARY, Judgement.UNMET, 0, 0);
        find(Criterion.VOLUNTARY, Judgement.MET, 0, 0);
        assertThat(item(Criterion.VOLUNTARY).judgement()).isEqualTo(Judgement.UNMET);
    }

    @Test
    void completeIsWhatSomebodyLookedAtWhole() {
        for (var criterion : Criterion.values()) find(criterion, Judgement.UNKNOWN, 0, 0);
        assertThat(checklist().isComplete()).isTrue();
        assertThat(checklist().isAllMet()).isFalse();
        for (var criterion : Criterion.values()) find(criterion, Judgement.MET, 1, 1);
        assertThat(checklist().isAllMet()).isTrue();
    }

    private Checklist checklist() {
        return Checklist.of(findings);
    }

    private Item item(Criterion criterion) {
        return checklist().items().stream()
                .filter(item -> item.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private void find(Criterion criterion, Judgement judgement, int foundHour, int enteredHour) {
        findings.add(new CriterionFinding(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                criterion,
                judgement,
                "Protection unit",
                null,
                null,
                MORNING.plusSeconds(3600L * foundHour),
                MORNING.plusSeconds(3600L * enteredHour),
                "office"));
    }
}
