package org.parley.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.clearance.SlotRole.ADVISORY;
import static org.parley.clearance.SlotRole.BLOCKING;
import static org.parley.mission.MissionSample.aMission;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.clearance.Form;
import org.parley.clearance.Slot;
import org.parley.movement.Movements;
import org.parley.request.Course;
import org.parley.security.Actor;
import org.parley.testing.ParleyTest;
import org.parley.testing.Scene;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Who consents to a repair mission, and the pause that it works under. */
@ParleyTest
class MissionUnderPauseTest {

    @Autowired
    Talks talks;

    @Autowired
    Movements movements;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    Actor coordinator;
    Actor monitor;
    String area;
    Instant starts;

    @BeforeEach
    void people() {
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        area = scene.ground().area();
        starts = time.now().plus(Duration.ofDays(4));
    }

    @Test
    void bothSidesConsentTheGovernmentInWritingAndTheGuarantorAdvises() {
        var stage = talks.stage;
        talks.open(between(stage.area, starts, starts.plus(Duration.ofDays(2))));
        assertThat(talks.asked()).containsOnlyOnce(stage.government, stage.north, stage.south, stage.guarantor);
        assertThat(List.of(stage.north, stage.south)).allSatisfy(side -> assertThat(talks.slot(side))
                .returns(BLOCKING, Slot::role)
                .returns(Form.VERBAL, Slot::form));
        assertThat(talks.slot(stage.government)).returns(BLOCKING, Slot::role).returns(Form.WRITTEN, Slot::form);
        assertThat(talks.slot(stage.guarantor)).returns(ADVISORY, Slot::role);
    }

    @Test
    void oneSideAloneSendsNoCrew() {
        talks.open(between(talks.stage.area, starts, starts.plus(Duration.ofDays(2))));
        talks.everyoneApprovesBut(talks.stage.south);
        assertThat(keys(movements.decideGo(talks.request(), true, "ready", coordinator)))
                .contains("clearance.not-clear");
        talks.approves(talks.stage.south);
        assertThat(keys(movements.decideGo(talks.request(), true, "ready", coordinator)))
                .isEmpty();
    }

    @Test
    void whoHoldsThePlantIsAskedAndWhoHoldsOnlyWhatItPowersIsNot() {
        var atThePlant = scene.ground();
        var atThePumps = scene.ground();
        talks.open(aMission()
                .between(talks.stage.area, talks.stage.area)
                .leaving(starts, starts.plus(Duration.ofDays(2)))
                .with(new MissionTerms.Facility(
                        "PLANT", "Plant", FacilityKind.POWER_PLANT, atThePlant.area(), List.of(), true, null))
                .with(new MissionTerms.Facility(
                        "PUMPS", "Pumps", FacilityKind.PUMPING_STATION, atThePumps.area(), List.of("PLANT"), false, 9))
                .build());
        assertThat(talks.asked()).contains(atThePlant.party()).doesNotContain(atThePumps.party());
    }

    @Test
    void aCrewLeavesOnlyWhileItsPauseHolds() {
        var pause = pause();
        var mission = scene.agreed(under(pause));
        assertThat(keys(movements.decideGo(mission, true, "ready", coordinator)))
                .contains("pause.not-in-effect");
        time.moveTo(starts.plus(Duration.ofHours(1)));
        assertThat(keys(movements.decideGo(mission, true, "ready", coordinator)))
                .isEmpty();
    }

    @Test
    void aCrewAtWorkIsWarnedBeforeItsPauseEnds() {
        var pause = pause();
        var mission = scene.agreed(under(pause));
        time.moveTo(starts.plus(Duration.ofHours(1)));
        movements.decideGo(mission, true, "ready", coordinator).orElseThrow();
        movements.reportDeparture(mission, time.now(), monitor).orElseThrow();
        movements.reportArrival(mission, time.now(), monitor).orElseThrow();
        time.moveTo(starts.plus(Duration.ofDays(4)).minus(Duration.ofMinutes(1)));
        assertThat(scene.tasks(mission)).contains("call-leader", "repair");
        assertThat(scene.course(mission)).isEqualTo(Course.ARRIVED);
    }

    private UUID pause() {
        return scene.agreed(
                aPause().in(area, starts, starts.plus(Duration.ofDays(4))).build());
    }

    private MissionTerms under(UUID pause) {
        return sample(area, starts.plus(Duration.ofMinutes(80)), starts.plus(Duration.ofDays(3)))
                .under(pause)
                .build();
    }

    private static MissionTerms between(String area, Instant out, Instant back) {
        return sample(area, out, back).build();
    }

    private static MissionSample sample(String area, Instant out, Instant back) {
        return aMission().between(area, area).leaving(out, back);
    }
}
