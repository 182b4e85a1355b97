package org.parley.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.parley.ceasefire.CeasefireSample.aPause;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.CeasefireTerms.Zone;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.Standing;
import org.parley.place.Places;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** What a pause may ask for, and what it says of itself. */
class CeasefireKindTest {

    private static final Instant NOW = Instant.parse("2016-08-22T08:00:00Z");
    private static final String FROM = "2016-08-27T00:00";
    private static final String TO = "2016-08-29T00:00";

    private final Places places = mock(Places.class);
    private final Parties parties = mock(Parties.class);
    private final CeasefireKind kind = new CeasefireKind(places, parties);

    @BeforeEach
    void aleppoIsKnown() {
        when(places.areaExists("SY02")).thenReturn(true);
        when(places.areaExists("SY03")).thenReturn(true);
    }

    @Test
    void theFortyEightHoursOfAleppoCanBeAskedFor() {
        assertThat(refusals(aPause().in("SY02", FROM, TO).around(5))).isEmpty();
    }

    @Test
    void aPauseWithoutAZoneIsRefused() {
        assertThat(refusals(aPause())).containsExactly("zones pause.no-zone");
    }

    @Test
    void aZoneWithoutAnAreaIsRefused() {
        var terms = new CeasefireTerms(
                List.of(new Zone(List.of(), CeasefireSample.window(FROM, TO))),
                null,
                PauseKind.PAUSE,
                null,
                null,
                null);
        assertThat(refusals(terms)).containsExactly("zones[0].areas field.missing");
    }

    @Test
    void anAreaBesideItIsKnownAndDoesNotRestItself() {
        var zone = new Zone(List.of("SY02"), CeasefireSample.window(FROM, TO), List.of("SY03"));
        var inside = new Zone(List.of("SY02"), CeasefireSample.window(FROM, TO), List.of("SY02", "NOWHERE"));
        assertThat(refusals(new CeasefireTerms(List.of(zone), null, PauseKind.PAUSE, null, null, null)))
                .isEmpty();
        assertThat(refusals(new CeasefireTerms(List.of(inside), null, PauseKind.PAUSE, null, null, null)))
                .containsExactly("zones[0].buffer pause.buffer-inside", "zones[0].buffer area.unknown");
    }

    @Test
    void anUnknownAreaIsRefusedInItsOwnZone() {
        assertThat(refusals(aPause().in("SY02", FROM, TO).in("SY99", FROM, TO)))
                .containsExactly("zones[1].areas area.unknown");
    }

    @Test
    void everyZoneHasItsOwnWindow() {
        assertThat(refusals(aPause().in("SY02", FROM, TO).in("SY03", TO, FROM)))
                .containsExactly("zones[1].window.to window.ends-before-start");
    }

    @Test
    void theBufferIsAtMostTwoHundredKilometres() {
        assertThat(refusals(aPause().in("SY02", FROM, TO).around(200))).isEmpty();
        assertThat(refusals(aPause().in("SY02", FROM, TO).around(201))).containsExactly("bufferKm number.out-of-range");
        assertThat(refusals(aPause().in("SY02", FROM, TO).around(-1))).containsExactly("bufferKm number.out-of-range");
    }

    @Test
    void longTextsAreRefused() {
        assertThat(refusals(
                        aPause().in("SY02", FROM, TO).because("x".repeat(2001)).saying("x".repeat(2001))))
                .containsExactly("purpose text.too-long", "note text.too-long");
    }

    @Test
    void whatIsMissingAltogetherIsNamedAndNothingBreaks() {
        assertThat(refusals(new CeasefireTerms(null, null, null, null, null, null)))
                .containsExactly("zones pause.no-zone", "pauseKind field.missing");
    }

    @Test
    void aNoteOrAContactAsksNobodyAgain() {
        assertThat(kind.notMaterial()).containsExactlyInAnyOrder("contact", "note");
    }

    @Test
    void itBeginsWithItsFirstZoneAndEndsWithItsLast() {
        var terms = aPause().in("SY02", "2016-08-28T00:00", "2016-08-29T00:00")
                .in("SY03", "2016-08-27T06:00", "2016-08-28T06:00")
                .build();
        assertThat(terms.startsAt()).isEqualTo(CeasefireSample.at("2016-08-27T06:00"));
        assertThat(terms.endsAt()).isEqualTo(CeasefireSample.at("2016-08-29T00:00"));
    }

    @Test
    void itSaysWhereItHolds() {
        var terms = aPause().in("SY02", FROM, TO).in("SY03", FROM, TO).build();
        assertThat(terms.areasTouched()).containsExactly("SY02", "SY03");
        assertThat(terms.title()).isEqualTo("SY02, SY03");
        assertThat(terms.kind()).isEqualTo(Kind.CEASEFIRE);
        assertThat(terms.askedModality()).isEqualTo(Modality.NONE);
    }

    @Test
    void aTitleOfManyAreasIsCutToFit() {
        var many = aPause();
        for (int i = 0; i < 100; i++) many.in("SY02%04d".formatted(i), FROM, TO);
        assertThat(many.build().title()).hasSize(300).endsWith("…");
    }

    @Test
    void onePartyMayDeclareItAlone() {
        isThere("GOV", Standing.GOVERNMENT);
        var terms = aPause().in("SY02", FROM, TO).declaredAloneBy("GOV").build();
        assertThat(refusals(terms)).isEmpty();
        assertThat(terms.declaredBy()).isEqualTo("GOV");
    }

    @Test
    void whoDeclaresItAloneIsNamedAndKnown() {
        assertThat(refusals(aPause().in("SY02", FROM, TO).declaredAloneBy(null)))
                .containsExactly("declaredBy field.missing");
        assertThat(refusals(aPause().in("SY02", FROM, TO).declaredAloneBy("NOBODY")))
                .containsExactly("declaredBy party.unknown");
    }

    @Test
    void aGuarantorDeclaresNoPause() {
        isThere("US", Standing.GUARANTOR);
        assertThat(refusals(aPause().in("SY02", FROM, TO).declaredAloneBy("US")))
                .containsExactly("declaredBy pause.declared-by-guarantor");
    }

    @Test
    void whatIsAgreedIsDeclaredByNobodyAlone() {
        isThere("GOV", Standing.GOVERNMENT);
        assertThat(refusals(aPause().in("SY02", FROM, TO).declaredBy("GOV")))
                .containsExactly("declaredBy pause.declared-by-all");
    }

    private void isThere(String party, Standing standing) {
        var known = mock(Party.class);
        when(parties.exists(party)).thenReturn(true);
        when(parties.get(party)).thenReturn(known);
        when(known.standing()).thenReturn(standing);
    }

    private List<String> refusals(CeasefireSample sample) {
        return refusals(sample.build());
    }

    private List<String> refusals(CeasefireTerms terms) {
        return kind.refusals(terms, NOW).stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
