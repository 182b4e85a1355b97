package org.parley.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.evacuation.EvacuationSample.anEvacuation;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.Slot;
import org.parley.criteria.Criteria;
import org.parley.criteria.Criterion;
import org.parley.criteria.CriterionDraft;
import org.parley.criteria.CriterionFinding;
import org.parley.criteria.Judgement;
import org.parley.movement.Movements;
import org.parley.overview.CriteriaList;
import org.parley.overview.Timeline;
import org.parley.request.Course;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Unmet criteria gate evacuations of the UN; what is unknown is shown and holds nothing (rules.md). */
@ParleyTest
class UnmetCriteriaTest {

    @Autowired
    Evacuations evacuations;

    @Autowired
    Criteria criteria;

    @Autowired
    CriteriaList list;

    @Autowired
    Timeline timeline;

    @Autowired
    Movements movements;

    @Autowired
    Clearances clearances;

    @Autowired
    Scene scene;

    @Autowired
    Stage stage;

    @Autowired
    TestTime time;

    Actor coordinator;
    Actor monitor;
    Ground ground;
    UUID evacuation;

    @BeforeEach
    void readyToGo() {
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        ground = scene.ground();
        evacuation = scene.agreed(anEvacuation()
                .from(ground.area())
                .of("Residents", 4_000, ground.area())
                .leaving(time.now().plus(Duration.ofMinutes(20)), time.now().plus(Duration.ofDays(2)))
                .build());
        var asked = new VoluntarinessDraft(
                1, ConsentMethod.INDIVIDUAL_INTERVIEWS, Finding.MET, 50, true, "asked apart", time.now());
        evacuations.assessVoluntariness(evacuation, asked, monitor).orElseThrow();
        clearances.slots(evacuation).stream()
                .filter(Slot::isBlocking)
                .map(Slot::party)
                .forEach(this::vouch);
    }

    @Test
    void withUnknownCriteriaItMayDepart() {
        find(Criterion.SPECIAL_CARE, Judgement.UNKNOWN).orElseThrow();
        go();
        movements.reportDeparture(evacuation, time.now(), monitor).orElseThrow();
        assertThat(scene.course(evacuation)).isEqualTo(Course.UNDER_WAY);
    }

    @Test
    void onAnUnmetCriterionItDoesNotDepart() {
        find(Criterion.FAMILY_UNITY, Judgement.UNMET).orElseThrow();
        assertThat(movements.obstacles(evacuation))
                .containsExactly(Refusal.general("criteria.unmet", Criterion.FAMILY_UNITY));
        assertThat(keys(movements.decideGo(evacuation, true, "prepared beforehand", coordinator)))
                .containsExactly("criteria.unmet");
    }

    @Test
    void whatTurnsUnmetAfterTheGoTakesTheGoBack() {
        go();
        find(Criterion.SAFE_PASSAGE, Judgement.UNMET).orElseThrow();
        assertThat(movements.get(evacuation).isGo()).isFalse();
        assertThat(keys(movements.reportDeparture(evacuation, time.now(), monitor)))
                .contains("criteria.unmet");
    }

    @Test
    void whatIsMetSinceHoldsNoLonger() {
        find(Criterion.SAFE_PASSAGE, Judgement.UNMET).orElseThrow();
        assertThat(scene.tasks(evacuation)).doesNotContain("go");
        time.moveBy(Duration.ofMinutes(1));
        find(Criterion.SAFE_PASSAGE, Judgement.MET).orElseThrow();
        assertThat(scene.tasks(evacuation)).contains("go");
        go();
    }

    @Test
    void noPartySaysOrReadsWhatWasFound() {
        var delegate = scene.delegateOf(ground.party());
        find(Criterion.VOLUNTARY, Judgement.UNMET).orElseThrow();
        assertThatThrownBy(() -> criteria.assess(evacuation, draft(Criterion.VOLUNTARY, Judgement.MET), delegate))
                .isInstanceOf(Forbidden.class);
        assertThat(list.of(evacuation, delegate).items()).isEmpty();
        assertThat(timeline.page(evacuation, delegate, null, 200).rows())
                .extracting(Timeline.Entry::key)
                .isNotEmpty()
                .doesNotContain("criterion.assessed");
        assertThat(timeline.page(evacuation, monitor, null, 200).rows())
                .extracting(Timeline.Entry::key)
                .contains("criterion.assessed");
    }

    @Test
    void aPauseHasNoCriteriaOfThoseWhoLeave() {
        var pause = scene.askedBy(stage.coordinator, stage.pause());
        assertThat(keys(criteria.assess(pause, draft(Criterion.VOLUNTARY, Judgement.MET), monitor)))
                .containsExactly("criteria.other-kind");
    }

    private void go() {
        movements.decideGo(evacuation, true, "prepared beforehand", coordinator).orElseThrow();
    }

    private Result<CriterionFinding> find(Criterion criterion, Judgement judgement) {
        return criteria.assess(evacuation, draft(criterion, judgement), monitor);
    }

    private CriterionDraft draft(Criterion criterion, Judgement judgement) {
        return new CriterionDraft(criterion, judgement, "Protection unit", "as seen", null, time.now());
    }

    private void vouch(String party) {
        var draft = new GuaranteeDraft(party, "safe passage for all", Form.WRITTEN, null, time.now());
        evacuations.recordGuarantee(evacuation, draft, scene.delegateOf(party)).orElseThrow();
    }
}
