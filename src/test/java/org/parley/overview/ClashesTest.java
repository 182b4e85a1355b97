package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.convoy.ConvoyTerms;
import org.parley.overview.Clash.Reason;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** What a convoy would meet is named before it is asked for. */
@ParleyTest
class ClashesTest {

    @Autowired
    Clashes clashes;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    Ground ground;
    Instant leaves;

    @BeforeEach
    void onARoadOfItsOwn() {
        ground = scene.ground();
        leaves = time.now().plus(Duration.ofDays(3));
    }

    @Test
    void anotherMovementOnTheSameRoadIsNamedWithItsReference() {
        scene.asked(convoy(leaves.plus(Duration.ofHours(2))));
        var met = clashes.of(convoy(leaves), scene.coordinator());
        assertThat(met)
                .filteredOn(clash -> clash.reason() == Reason.SAME_ROAD)
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.reference()).startsWith("HC-");
                    assertThat(clash.shared()).containsExactly(ground.route());
                    assertThat(clash.from()).isEqualTo(leaves.plus(Duration.ofHours(2)));
                });
    }

    @Test
    void whoIsNoStaffLearnsThatThereIsAnotherAndNoMore() {
        scene.asked(convoy(leaves));
        var stranger = scene.delegateOf(scene.ground().party());
        assertThat(clashes.of(convoy(leaves), stranger))
                .filteredOn(clash -> clash.reason() == Reason.SAME_ROAD)
                .singleElement()
                .satisfies(clash -> assertThat(clash.reference()).isNull());
    }

    @Test
    void whatIsOverOrLaterMeetsNobody() {
        scene.cancel(scene.asked(convoy(leaves)));
        scene.asked(convoy(leaves.plus(Duration.ofDays(2))));
        assertThat(clashes.of(convoy(leaves), scene.coordinator()))
                .noneMatch(clash -> clash.reason() == Reason.SAME_ROAD);
    }

    @Test
    void anAreaThatNoAgreedWindowCoversIsNamed() {
        assertThat(clashes.of(convoy(leaves), scene.coordinator()))
                .filteredOn(clash -> clash.reason() == Reason.NO_WINDOW)
                .singleElement()
                .satisfies(clash -> assertThat(clash.shared()).contains(ground.area()));
        scene.agreed(aPause().in(ground.area(), leaves.minus(Duration.ofDays(1)), leaves.plus(Duration.ofDays(1)))
                .build());
        assertThat(clashes.of(convoy(leaves), scene.coordinator()))
                .filteredOn(clash -> clash.reason() == Reason.NO_WINDOW)
                .allSatisfy(clash -> assertThat(clash.shared()).doesNotContain(ground.area()));
    }

    private ConvoyTerms convoy(Instant out) {
        return aConvoy()
                .between(ground.depot(), ground.area())
                .on(ground.route())
                .leaving(out, out.plus(Duration.ofHours(8)))
                .build();
    }
}
