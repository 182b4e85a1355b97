package org.parley.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.parley.mission.MissionSample.aMission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.Windows;
import org.parley.mission.MissionTerms.Crew;
import org.parley.mission.MissionTerms.Facility;
import org.parley.mission.MissionTerms.Part;
import org.parley.movement.Itineraries;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.shared.Refusal;

/** What a repair mission may ask for, and what it says of itself. */
class MissionKindTest {

    private static final Instant NOW = Instant.parse("2016-08-22T08:00:00Z");

    private final Itineraries itineraries = mock(Itineraries.class);
    private final Windows windows = mock(Windows.class);
    private final MissionKind kind = new MissionKind(itineraries, windows);

    @BeforeEach
    void itsWayIsFine() {
        when(itineraries.ofArea(anyString(), any())).thenReturn(List.of());
        when(itineraries.through(any(), any())).thenReturn(List.of("SY02", "SY0201"));
        when(windows.planning(any(), any(), any(), any())).thenReturn(List.of());
    }

    @Test
    void thePlantBehindThePumpsOfSouthernAleppoCanBeRepaired() {
        assertThat(refusals(aMission())).isEmpty();
    }

    @Test
    void somethingIsRepaired() {
        assertThat(refusals(aMission().serving("PUMPS", null))).containsExactly("facilities mission.nothing-repaired");
    }

    @Test
    void eachFacilityHasACodeOfItsOwn() {
        assertThat(refusals(aMission().repairing("PLANT").serving("PLANT", null)))
                .containsExactly("facilities[1].code mission.code-twice");
        assertThat(refusals(aMission().repairing(" ")))
                .contains("facilities[0].code field.missing")
                .doesNotContain("facilities[0].code mission.code-illegible");
    }

    @Test
    void aCodeIsShortAndReadsInAList() {
        assertThat(refusals(aMission().repairing("PLANT, EAST")))
                .containsExactly("facilities[0].code mission.code-illegible");
        assertThat(refusals(aMission().repairing("P".repeat(21)))).containsExactly("facilities[0].code text.too-long");
        assertThat(refusals(aMission().repairing("محطة-1"))).isEmpty();
    }

    @Test
    void whatIsNeededIsNamedInTheSameMission() {
        assertThat(refusals(aMission().repairing("PLANT", "DAM")))
                .containsExactly("facilities[0].needs mission.facility-unknown");
    }

    @Test
    void aCircleIsRefusedByItsName() {
        var terms = aMission().repairing("PLANT", "PUMPS").serving("PUMPS", null, "PLANT");
        assertThat(kind.refusals(terms.build(), NOW))
                .containsExactly(Refusal.of("facilities", "mission.circle", "PLANT, PUMPS, PLANT"));
    }

    @Test
    void thereAreNoMoreThanAHundredFacilities() {
        var many = aMission();
        IntStream.rangeClosed(1, 101).forEach(i -> many.repairing("F" + i));
        assertThat(refusals(many)).containsExactly("facilities list.too-long");
    }

    @Test
    void oneFacilityServesNoMorePeopleThanAllTogether() {
        assertThat(refusals(aMission().forPeople(1000).repairing("PLANT").serving("PUMPS", 1001, "PLANT")))
                .containsExactly("facilities[1].people mission.more-than-all");
    }

    @Test
    void theSamePeopleMayHangOnTwoFacilities() {
        assertThat(refusals(aMission()
                        .forPeople(1000)
                        .repairing("PLANT")
                        .serving("A", 1000)
                        .serving("B", 1000)))
                .isEmpty();
    }

    @Test
    void absurdNumbersAreRefusedEachOnItsField() {
        assertThat(refusals(aMission().with(new Crew(0, -1)).forPeople(0).working(61)))
                .containsExactlyInAnyOrder(
                        "crew.engineers number.out-of-range",
                        "crew.others number.out-of-range",
                        "peopleServed number.out-of-range",
                        "daysNeeded number.out-of-range");
        assertThat(refusals(aMission().bringing(new Part("Cable", 0, " "))))
                .containsExactly("parts[0].quantity number.out-of-range", "parts[0].unit field.missing");
    }

    @Test
    void thereAreNoMoreThanTwoHundredParts() {
        var many = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> new Part("Cable " + i, 1, "metres"))
                .toArray(Part[]::new);
        assertThat(refusals(aMission().bringing(many))).containsExactly("parts list.too-long");
    }

    @Test
    void theStayHasRoomForTheWork() {
        assertThat(refusals(aMission().working(2))).isEmpty();
        assertThat(refusals(aMission().working(3))).containsExactly("daysNeeded mission.stay-too-short");
    }

    @Test
    void anUnknownAreaOfAFacilityIsRefusedOnItsOwnField() {
        when(itineraries.ofArea(eq("facilities[1].area"), any()))
                .thenReturn(List.of(Refusal.of("facilities[1].area", "area.unknown", "SY02")));
        assertThat(refusals(aMission())).containsExactly("facilities[1].area area.unknown");
    }

    @Test
    void whatIsMissingAltogetherIsNamedAndNothingBreaks() {
        var nothing =
                new MissionTerms(null, null, null, null, null, null, null, 0, 0, null, null, null, null, null, null);
        assertThat(refusals(nothing))
                .contains("purpose field.missing", "crew field.missing", "facilities mission.nothing-repaired");
        var empty = new Facility(null, null, null, null, null, true, null);
        assertThat(refusals(aMission().with(empty).build()))
                .contains("facilities[0].code field.missing", "facilities[0].kind field.missing");
    }

    @Test
    void thePauseMustHoldAlongTheRoutesAndWhereverTheCrewWorks() {
        var terms = aMission()
                .on("RAMOUSEH")
                .under(UUID.randomUUID())
                .with(new Facility("PLANT", "Plant", FacilityKind.POWER_PLANT, "SY03", List.of(), true, null))
                .with(new Facility("PUMPS", "Pumps", FacilityKind.OTHER, "SY04", List.of("PLANT"), false, null))
                .build();
        kind.refusals(terms, NOW);
        verify(itineraries).through("SY02", List.of("RAMOUSEH"));
        verify(windows).planning(terms.pause(), List.of("SY02", "SY0201", "SY03"), terms.startsAt(), terms.endsAt());
    }

    @Test
    void whoeverHoldsTheGroundOfARepairIsTouchedAndWhatMerelyDependsOnItIsNot() {
        var terms = aMission()
                .with(new Facility("PLANT", "Plant", FacilityKind.POWER_PLANT, "SY03", List.of(), true, null))
                .with(new Facility("PUMPS", "Pumps", FacilityKind.OTHER, "SY04", List.of("PLANT"), false, null))
                .build();
        assertThat(terms.areasTouched()).containsExactly("SY01", "SY02", "SY03");
    }

    @Test
    void aNoteOrAContactAsksNobodyAgain() {
        assertThat(kind.notMaterial()).containsExactlyInAnyOrder("contact", "note");
    }

    @Test
    void itSaysWhereItGoesAndForHowManyAsEnteredAndNeverSummed() {
        var terms = aMission()
                .repairing("PLANT")
                .serving("A", 900_000)
                .serving("B", 900_001)
                .build();
        assertThat(terms.kind()).isEqualTo(Kind.MISSION);
        assertThat(terms.title()).isEqualTo("SY01 – SY02");
        assertThat(terms.askedModality()).isEqualTo(Modality.CROSS_LINE);
        assertThat(terms.peopleAskedFor()).isEqualTo(1_800_000);
    }

    @Test
    void theOrderInWhichNeedsAreTypedChangesNothing() {
        assertThat(aMission()
                        .repairing("A")
                        .repairing("B")
                        .serving("C", 1, "B", "A")
                        .build())
                .isEqualTo(aMission()
                        .repairing("A")
                        .repairing("B")
                        .serving("C", 1, "A", "B")
                        .build());
    }

    private List<String> refusals(MissionSample sample) {
        return refusals(sample.build());
    }

    private List<String> refusals(MissionTerms terms) {
        return kind.refusals(terms, NOW).stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
