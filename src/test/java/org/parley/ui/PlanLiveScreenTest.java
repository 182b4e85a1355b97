package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.plan.PlanSample.aPlan;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.overview.PlanPage;
import org.parley.plan.Plans;
import org.parley.request.Request;
import org.parley.security.Role;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.parley.ui.live.Refreshing;
import org.springframework.beans.factory.annotation.Autowired;

/** What others do with the points of a plan shows on the plan's page that is open. */
@ScreenTest
class PlanLiveScreenTest {

    @Autowired
    Screen screen;

    @Autowired
    Scene scene;

    @Autowired
    Plans plans;

    @Autowired
    PlanPage page;

    @Autowired
    TestTime time;

    Ground ground;
    Request plan;

    @BeforeEach
    void opened() {
        ground = scene.ground();
        var sample =
                aPlan(ground, time.now().plus(Duration.ofDays(20))).withPause().withConvoys(1);
        plan = plans.open(sample.build(), scene.coordinator()).orElseThrow();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void answerToAPointShowsOnThePlanByItself() {
        look();
        var before = screen.text("lanes");

        screen.meanwhile(() -> scene.everyoneApproves(
                page.of(plan.id(), scene.coordinator()).points().get(0).id()));

        assertThat(before).doesNotContain("Agreed");
        assertThat(screen.text("lanes")).contains("Agreed");
        assertThat(screen.refreshes()).isEqualTo(1);
    }

    @Test
    void onlyThePlanAndItsPointsConcernItsPage() {
        look();
        var shown = (Refreshing) screen.find(Component.class, "plan");

        assertThat(shown.concernedBy(Set.of(plan.id()))).isTrue();
        assertThat(shown.concernedBy(Set.of(UUID.randomUUID()))).isFalse();
    }

    private void look() {
        screen.signIn(Role.COORDINATOR, null);
        screen.go("plan/" + plan.reference());
    }
}
