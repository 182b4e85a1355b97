package org.parley.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.parley.evacuation.EvacuationSample.anEvacuation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.ceasefire.Windows;
import org.parley.movement.Itineraries;
import org.parley.shared.Refusal;

/** What an evacuation may ask for, and what it says of itself. */
class EvacuationKindTest {

    private static final Instant NOW = Instant.parse("2016-08-22T08:00:00Z");

    private final Itineraries itineraries = mock(Itineraries.class);
    private final Windows windows = mock(Windows.class);
    private final EvacuationKind kind = new EvacuationKind(itineraries, windows);

    @Test
    void theTwoGroupsOfDarayaCanBeAskedFor() {
        assertThat(refusals(daraya())).isEmpty();
    }

    @Test
    void anEvacuationOfNobodyIsRefused() {
        assertThat(refusals(anEvacuation())).containsExactly("groups evacuation.no-group");
    }

    @Test
    void everyGroupHasAName() {
        assertThat(refusals(daraya().of(" ", 10, "SY03"))).containsExactly("groups[2].name field.missing");
    }

    @Test
    void everyGroupHasPeople() {
        assertThat(refusals(daraya().of("Wounded", 0, "SY03"))).containsExactly("groups[2].people number.out-of-range");
    }

    @Test
    void everyGroupHasItsOwnDestination() {
        when(itineraries.ofArea("groups[1].destination", "SY07"))
                .thenReturn(List.of(Refusal.of("groups[1].destination", "area.unknown", "SY07")));
        assertThat(refusals(daraya())).containsExactly("groups[1].destination area.unknown");
    }

    @Test
    void anEvacuationOutsideItsPauseIsRefused() {
        when(windows.planning(any(), any(), any(), any())).thenReturn(List.of(Refusal.of("pause", "pause.over")));
        assertThat(refusals(daraya().under(UUID.randomUUID()))).containsExactly("pause pause.over");
    }

    @Test
    void whatIsMissingAltogetherIsNamedAndNothingBreaks() {
        var nothing = new EvacuationTerms(null, null, null, null, null, null, null, null, null, null);
        assertThat(kind.refusals(nothing, NOW))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("groups", "modality");
    }

    @Test
    void itAsksForThePeopleOfAllGroupsAndTouchesEveryDestination() {
        var terms = daraya().build();
        assertThat(terms.peopleAskedFor()).isEqualTo(4_700);
        assertThat(terms.areasTouched()).containsExactly("SY01", "SY03", "SY07");
        assertThat(terms.title()).isEqualTo("SY01 – SY03, SY07");
    }

    @Test
    void groupsAreNumberedFromOne() {
        var terms = daraya().build();
        assertThat(terms.hasGroup(0)).isFalse();
        assertThat(terms.hasGroup(2)).isTrue();
        assertThat(terms.hasGroup(3)).isFalse();
    }

    private static EvacuationSample daraya() {
        return anEvacuation().of("Residents", 4_000, "SY03").of("Fighters and families", 700, "SY07");
    }

    private List<String> refusals(EvacuationSample sample) {
        return kind.refusals(sample.build(), NOW).stream()
                .map(refusal -> refusal.field() + " " + refusal.key())
                .toList();
    }
}
