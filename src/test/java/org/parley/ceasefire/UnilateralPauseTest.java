package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slot;
import org.parley.clearance.SlotDraft;
import org.parley.clearance.SlotRole;
import org.parley.clearance.Slots;
import org.parley.overview.RequestPage;
import org.parley.request.Course;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One party declares that it rests: nobody else is asked, nobody else agreed, and nobody moves under it. */
@ParleyTest
class UnilateralPauseTest {

    @Autowired
    Clearances clearances;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Slots slots;

    @Autowired
    RequestPage page;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    Instant starts;

    @BeforeEach
    void tomorrow() {
        ground = scene.ground();
        starts = time.now().plus(Duration.ofDays(1));
    }

    @Test
    void onlyThePartyThatDeclaresItIsAsked() {
        var pause = scene.asked(declaredBy(ground.party()));
        assertThat(clearances.slots(pause)).singleElement().satisfies(slot -> {
            assertThat(slot.party()).isEqualTo(ground.party());
            assertThat(slot.isBlocking()).isTrue();
        });
    }

    @Test
    void whoDeclaresItIsAskedWhereverItsGroundIs() {
        var elsewhere = Given.aParty(jdbc);
        var pause = scene.asked(declaredBy(elsewhere));
        assertThat(clearances.slots(pause)).extracting(Slot::party).containsExactly(elsewhere);
    }

    @Test
    void confirmedItTakesEffect() {
        var pause = scene.agreed(declaredBy(ground.party()));
        time.moveTo(starts);
        assertThat(scene.course(pause)).isEqualTo(Course.IN_EFFECT);
    }

    @Test
    void nobodyElseIsAddedToIt() {
        var pause = scene.asked(declaredBy(ground.party()));
        var draft = new SlotDraft(Given.aParty(jdbc), SlotRole.BLOCKING, Form.VERBAL, 2, "It is near");
        assertThat(keys(slots.add(pause, draft, scene.coordinator()))).containsExactly("slot.declared-by-one-alone");
    }

    @Test
    void itCoversNoMovement() {
        var pause = scene.agreed(declaredBy(ground.party()));
        var convoy = aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(starts.plus(Duration.ofHours(1)), starts.plus(Duration.ofHours(9)))
                .under(pause)
                .build();
        assertThat(keys(negotiations.open(convoy, scene.coordinator()))).containsExactly("pause.unilateral");
    }

    @Test
    void changedToOneThatAllAgreeOnEverybodyIsAsked() {
        var pause = scene.asked(declaredBy(Given.aParty(jdbc)));
        assertThat(head(pause).declaredBy()).isNotNull();
        scene.revise(
                pause,
                aPause().in(ground.area(), starts, starts.plus(Duration.ofHours(48)))
                        .build());
        assertThat(clearances.slots(pause)).extracting(Slot::party).contains(ground.party());
        assertThat(head(pause).declaredBy()).isNull();
    }

    private RequestPage.Head head(UUID pause) {
        return page.head(pause, scene.coordinator());
    }

    private CeasefireTerms declaredBy(String party) {
        return aPause().in(ground.area(), starts, starts.plus(Duration.ofHours(48)))
                .declaredAloneBy(party)
                .build();
    }
}
