package org.parley.convoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.Windows;
import org.parley.movement.Itineraries;
import org.parley.request.Kind;
import org.parley.request.People;
import org.parley.shared.Refusal;

/** What a convoy may ask for, and what it says of itself. */
class ConvoyKindTest {

    private static final Instant NOW = Instant.parse("2016-08-22T08:00:00Z");

    private final Itineraries itineraries = mock(Itineraries.class);
    private final Windows windows = mock(Windows.class);
    private final ConvoyKind kind = new ConvoyKind(itineraries, windows);

    @BeforeEach
    void itsWayIsFine() {
        when(itineraries.ofArea(anyString(), any())).thenReturn(List.of());
        when(itineraries.through(any(), any())).thenReturn(List.of("SY02", "SY0201"));
        when(windows.planning(any(), any(), any(), any())).thenReturn(List.of());
    }

    @Test
    void twentyTrucksForEasternAleppoCanBeAskedFor() {
        assertThat(refusals(aConvoy())).isEmpty();
    }

    @Test
    void aConvoyAcrossTheBorderNamesItsCrossing() {
        assertThat(refusals(aConvoy().acrossTheBorderAt("Bab al-Hawa"))).isEmpty();
        assertThat(refusals(aConvoy().acrossTheBorderAt(null))).containsExactly("crossing field.missing");
        assertThat(refusals(aConvoy().acrossTheBorderAt(" "))).containsExactly("crossing field.missing");
    }

    @Test
    void aConvoyLeavesThePlaceThatItComesFrom() {
        assertThat(refusals(aConvoy().between("SY02", "SY02"))).containsExactly("destination convoy.same-place");
    }

    @Test
    void aConvoyHasOneTo500Trucks() {
        assertThat(refusals(aConvoy().with(0))).containsExactly("trucks number.out-of-range");
        assertThat(refusals(aConvoy().with(501))).containsExactly("trucks number.out-of-range");
    }

    @Test
    void itIsForSomebodyAndForNoMoreThanThereAre() {
        assertThat(refusals(aConvoy().reaching(People.of(0)))).containsExactly("people.total number.out-of-range");
        assertThat(refusals(aConvoy().reaching(People.of(20_000_001))))
                .containsExactly("people.total number.out-of-range");
    }

    @Test
    void thePartsDoNotExceedTheTotal() {
        assertThat(refusals(aConvoy().reaching(new People(100, 40, 30, 20, 10))))
                .isEmpty();
        assertThat(refusals(aConvoy().reaching(new People(100, 40, 30, 20, 11))))
                .containsExactly("people.total people.parts-exceed-total");
    }

    @Test
    void aNegativePartIsRefusedOnItsOwnField() {
        assertThat(refusals(aConvoy().reaching(new People(100, -1, null, null, null))))
                .containsExactly("people.women number.out-of-range");
    }

    @Test
    void whatIsMissingAltogetherIsNamedAndNothingBreaks() {
        var nothing =
                new ConvoyTerms(null, null, null, null, null, 0, null, null, null, null, null, null, null, null, null);
        assertThat(refusals(nothing)).contains("modality field.missing", "people field.missing", "siege field.missing");
    }

    @Test
    void aConvoyOutsideItsPauseIsRefused() {
        var pause = UUID.randomUUID();
        when(windows.planning(any(), any(), any(), any()))
                .thenReturn(List.of(Refusal.of("comeBack", "pause.return-outside", "SY02")));
        assertThat(refusals(aConvoy().under(pause))).containsExactly("comeBack pause.return-outside");
    }

    @Test
    void thePauseMustHoldAtTheDestinationAndAlongTheRoutes() {
        var terms = aConvoy().on("CASTELLO").under(UUID.randomUUID()).build();
        kind.refusals(terms, NOW);
        verify(itineraries).through("SY02", List.of("CASTELLO"));
        verify(windows).planning(terms.pause(), List.of("SY02", "SY0201"), terms.startsAt(), terms.endsAt());
    }

    @Test
    void anUnknownAreaIsRefusedOnItsOwnField() {
        when(itineraries.ofArea("destination", "SY99"))
                .thenReturn(List.of(Refusal.of("destination", "area.unknown", "SY99")));
        assertThat(refusals(aConvoy().between("SY01", "SY99"))).containsExactly("destination area.unknown");
    }

    @Test
    void aNoteOrAContactAsksNobodyAgain() {
        assertThat(kind.notMaterial()).containsExactlyInAnyOrder("contact", "note");
    }

    @Test
    void itSaysWhereItGoesAndForHowMany() {
        var terms = aConvoy().on("CASTELLO").build();
        assertThat(terms.kind()).isEqualTo(Kind.CONVOY);
        assertThat(terms.title()).isEqualTo("SY01 – SY02");
        assertThat(terms.areasTouched()).containsExactly("SY01", "SY02");
        assertThat(terms.peopleAskedFor()).isEqualTo(40_000);
        assertThat(terms.startsAt()).isEqualTo(Instant.parse("2016-08-27T05:00:00Z"));
    }

    private List<String> refusals(ConvoySample sample) {
        return refusals(sample.build());
    }

    private List<String> refusals(ConvoyTerms terms) {
        return kind.refusals(terms, NOW).stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
