package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.ceasefire.CeasefireSample.at;
import static org.parley.ceasefire.CeasefireSample.daily;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.shared.Refusal;

/** A window must cover a movement's return (rules.md, Windows). */
class CoverageTest {

    private static final Map<String, List<String>> LARGER = Map.of("SY0200", List.of("SY0200", "SY02", "SY"));

    private final CeasefireTerms weekend =
            aPause().in("SY02", "2016-08-27T00:00", "2016-08-29T00:00").build();

    @Test
    void aWayOutAndBackInsideTheWindowIsCovered() {
        assertThat(coverage(weekend, "SY02", "2016-08-27T08:00", "2016-08-28T18:00"))
                .isEmpty();
    }

    @Test
    void nobodyMovesUnderItInTheAreasBesideItButTheirHoldersAreAsked() {
        var zone = new CeasefireTerms.Zone(
                List.of("SY02"), CeasefireSample.window("2016-08-27T00:00", "2016-08-29T00:00"), List.of("SY03"));
        var calm = new CeasefireTerms(List.of(zone), null, PauseKind.PAUSE, null, null, null);
        assertThat(calm.areasTouched()).containsExactly("SY02", "SY03");
        assertThat(calm.title()).isEqualTo("SY02");
        assertThat(coverage(calm, "SY03", "2016-08-27T08:00", "2016-08-28T18:00"))
                .containsExactly(Refusal.of("pause", "pause.area-outside", "SY03"));
    }

    @Test
    void aReturnAfterTheWindowsEndIsNotCovered() {
        assertThat(coverage(weekend, "SY02", "2016-08-28T20:00", "2016-08-29T02:00"))
                .containsExactly(Refusal.of("comeBack", "pause.return-outside", "SY02"));
    }

    @Test
    void aDepartureBeforeTheWindowsStartIsNotCovered() {
        assertThat(coverage(weekend, "SY02", "2016-08-26T20:00", "2016-08-27T02:00"))
                .containsExactly(Refusal.of("departure", "pause.departure-outside", "SY02"));
    }

    @Test
    void anAreaOfNoZoneIsNotCovered() {
        assertThat(coverage(weekend, "SY03", "2016-08-27T08:00", "2016-08-27T18:00"))
                .containsExactly(Refusal.of("pause", "pause.area-outside", "SY03"));
    }

    @Test
    void aZoneCoversTheSmallerAreasThatBelongToIt() {
        assertThat(coverage(weekend, "SY0200", "2016-08-27T08:00", "2016-08-27T18:00"))
                .isEmpty();
    }

    @Test
    void aZoneDoesNotCoverTheLargerAreaAroundIt() {
        assertThat(coverage(weekend, "SY", "2016-08-27T08:00", "2016-08-27T18:00"))
                .containsExactly(Refusal.of("pause", "pause.area-outside", "SY"));
    }

    @Test
    void eachAreaIsCoveredByItsOwnZoneOnly() {
        var staggered = aPause().in("SY02", "2016-08-27T00:00", "2016-08-28T00:00")
                .in("SY03", "2016-08-28T00:00", "2016-08-29T00:00")
                .build();
        assertThat(coverage(staggered, "SY03", "2016-08-27T08:00", "2016-08-27T18:00"))
                .containsExactly(Refusal.of("departure", "pause.departure-outside", "SY03"));
    }

    @Test
    void threeHoursADayDoNotCoverANightInBetween() {
        var threeHours = aPause().in("SY02", daily("2016-08-27T00:00", "2016-08-30T00:00", "10:00", "13:00"))
                .build();
        assertThat(coverage(threeHours, "SY02", "2016-08-27T10:00", "2016-08-27T13:00"))
                .isEmpty();
        assertThat(coverage(threeHours, "SY02", "2016-08-27T12:00", "2016-08-28T11:00"))
                .containsExactly(Refusal.of("comeBack", "pause.return-outside", "SY02"));
    }

    @Test
    void itHoldsInsideItsDailyHoursOnly() {
        var threeHours = aPause().in("SY02", daily("2016-08-27T00:00", "2016-08-30T00:00", "10:00", "13:00"))
                .build();
        assertThat(threeHours.holdsAt(at("2016-08-28T11:00"))).isTrue();
        assertThat(threeHours.holdsAt(at("2016-08-28T14:00"))).isFalse();
    }

    @Test
    void movementsInsideAreWarnedTwoHoursBeforeTheEnd() {
        assertThat(PauseWindow.warnAt(at("2016-08-27T00:00"), at("2016-08-29T00:00")))
                .isEqualTo(at("2016-08-28T22:00"));
    }

    @Test
    void howeverLateTheProgramLearnsOfItItTookEffectAtTheAgreedTime() {
        var agreed = new PauseWindow(
                UUID.randomUUID(),
                1,
                at("2016-08-27T10:00"),
                at("2016-08-27T13:00"),
                PauseWindow.State.AGREED,
                null,
                null);
        assertThat(agreed.inEffect().tookEffectAt()).isEqualTo(agreed.startsAt());
    }

    @Test
    void inAShortWindowTheyAreWarnedInItsMiddle() {
        assertThat(PauseWindow.warnAt(at("2016-08-27T10:00"), at("2016-08-27T13:00")))
                .isEqualTo(at("2016-08-27T11:30"));
    }

    private static List<Refusal> coverage(CeasefireTerms terms, String area, String departure, String comeBack) {
        return terms.coverage(area, code -> LARGER.getOrDefault(code, List.of(code)), at(departure), at(comeBack));
    }
}
