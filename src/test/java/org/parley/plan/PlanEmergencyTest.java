package org.parley.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.plan.PlanSample.aPlan;
import static org.parley.plan.PlanSample.pauseOver;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.overview.PlanPage;
import org.parley.overview.RequestPage;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.testing.LeadTimesInForce;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan is asked for in time with all of its points, or as an emergency with all of them (features.md row 8). */
@ParleyTest
@ExtendWith(LeadTimesInForce.class)
class PlanEmergencyTest {

    private static final String REASON = "Forty wounded without a doctor";

    @Autowired
    Plans plans;

    @Autowired
    PlanPage page;

    @Autowired
    RequestPage requests;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    private Ground ground;
    private Actor coordinator;
    private Instant tonight;

    @BeforeEach
    void tonight() {
        ground = scene.ground();
        coordinator = scene.coordinator();
        tonight = time.now().plus(Duration.ofHours(5));
    }

    private PlanDraft aPauseTonight(@Nullable String emergencyReason) {
        var terms = aPlan(ground, tonight).build().terms();
        return new PlanDraft(terms, pauseOver(ground.area(), tonight), List.of(), emergencyReason);
    }

    private Terms aConvoyTonight() {
        return aPlan(ground, tonight).convoy().acrossTheBorderAt("Bab al-Hawa").build();
    }

    @Test
    void pointThatBeginsTooSoonIsRefusedInItsOwnPart() {
        assertThat(plans.open(aPauseTonight(null), coordinator).refusals())
                .extracting(Refusal::field, Refusal::key)
                .containsExactly(tuple("pause.zones[0].window.from", "lead.hours"));
        assertThat(plans.open(aPauseTonight("Now"), coordinator).refusals())
                .extracting(Refusal::field, Refusal::key)
                .containsExactly(tuple("emergencyReason", "emergency.reason-too-short"));
    }

    @Test
    void emergencyIsThatOfEveryPoint() {
        var plan = plans.open(aPauseTonight(REASON), coordinator).orElseThrow();

        assertThat(keys(plans.addPoint(plan.id(), aConvoyTonight(), coordinator)))
                .containsExactly("lead.hours");
        plans.addPoint(plan.id(), aConvoyTonight(), REASON, coordinator).orElseThrow();

        assertThat(page.of(plan.id(), coordinator).points())
                .hasSize(2)
                .allSatisfy(point -> assertThat(reason(point.id())).isEqualTo(REASON));
    }

    private @Nullable String reason(UUID point) {
        return requests.head(point, coordinator).emergencyReason();
    }
}
