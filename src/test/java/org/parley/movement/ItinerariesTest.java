package org.parley.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.place.Places;
import org.parley.shared.Refusal;

/** Where a movement goes and when. */
class ItinerariesTest {

    private static final Instant NOW = Instant.parse("2016-08-22T08:00:00Z");
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private final Places places = mock(Places.class);
    private final Itineraries itineraries = new Itineraries(places);

    @Test
    void anAreaIsRequiredAndKnown() {
        when(places.areaExists("SY02")).thenReturn(true);
        assertThat(itineraries.ofArea("origin", "SY02")).isEmpty();
        assertThat(itineraries.ofArea("origin", null)).containsExactly(Refusal.of("origin", "field.missing"));
        assertThat(itineraries.ofArea("origin", "SY99")).containsExactly(Refusal.of("origin", "area.unknown", "SY99"));
    }

    @Test
    void everyUnknownRouteIsNamed() {
        when(places.routeExists("CASTELLO")).thenReturn(true);
        assertThat(itineraries.ofRoutes(List.of("M4", "CASTELLO", "M6")))
                .containsExactly(
                        Refusal.of("routes", "route.unknown", "M4"), Refusal.of("routes", "route.unknown", "M6"));
    }

    @Test
    void nothingDepartsInThePast() {
        assertThat(times("2016-08-22T10:59", "2016-08-22T18:00")).containsExactly("movement.departs-in-the-past");
    }

    @Test
    void theReturnIsLaterThanTheDeparture() {
        assertThat(times("2016-08-27T08:00", "2016-08-27T08:00")).containsExactly("movement.returns-before-departure");
        assertThat(times("2016-08-27T08:00", "2016-08-27T08:01")).isEmpty();
    }

    @Test
    void aMovementOfMonthsIsASlip() {
        assertThat(times("2016-08-27T08:00", "2016-11-27T08:00")).containsExactly("window.too-long");
    }

    @Test
    void timesAndZoneAreRequired() {
        assertThat(itineraries.ofTimes(null, null, null, NOW))
                .extracting(Refusal::field)
                .containsExactly("departure", "comeBack", "zone");
    }

    @Test
    void itPassesThroughTheAreasOfItsRoutesToo() {
        when(places.along(List.of("CASTELLO"))).thenReturn(List.of("SY0201", "SY02"));
        assertThat(itineraries.through("SY02", List.of("CASTELLO"))).containsExactly("SY02", "SY0201");
    }

    private List<String> times(String departure, String comeBack) {
        return itineraries
                .ofTimes(LocalDateTime.parse(departure), LocalDateTime.parse(comeBack), DAMASCUS, NOW)
                .stream()
                .map(Refusal::key)
                .toList();
    }
}
