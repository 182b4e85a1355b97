package org.parley.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.atlas.Atlas.Movement;
import org.parley.atlas.Atlas.Pause;
import org.parley.atlas.Atlas.Place;
import org.parley.atlas.GeoJson.Feature;
import org.parley.place.Crossing;
import org.parley.place.Spot;
import org.parley.request.Kind;

/** The map as other programs read it (RFC 7946). */
class GeoJsonTest {

    private static final Instant NOON = Instant.parse("2016-08-29T12:00:00Z");
    private static final List<Spot> CLOCKWISE = List.of(new Spot(37, 36), new Spot(37, 37), new Spot(38, 37));

    private final Place town = place("TOWN", "LAND", new Spot(37.2, 36.6), CLOCKWISE);
    private final Place depot = place("DEPOT", "LAND", new Spot(36.3, 33.5), List.of());
    private final Place nowhere = place("NOWHERE", null, null, List.of());
    private final Place land = place("LAND", null, new Spot(37, 35), CLOCKWISE);

    @Test
    void areaIsARingThatIsClosedAndRunsAnticlockwise() {
        var area = feature(atlas(List.of("TOWN")), "area:TOWN");

        assertThat(area.geometry().type()).isEqualTo("Polygon");
        assertThat(area.geometry().coordinates())
                .isEqualTo(List.of(
                        List.of(List.of(38.0, 37.0), List.of(37.0, 37.0), List.of(37.0, 36.0), List.of(38.0, 37.0))));
    }

    @Test
    void whatLiesNowhereHasNoGeometryAndWhatIsAPointIsOne() {
        assertThat(feature(atlas(List.of()), "area:NOWHERE").geometry()).isNull();
        assertThat(feature(atlas(List.of()), "area:DEPOT").geometry().coordinates())
                .isEqualTo(List.of(36.3, 33.5));
    }

    @Test
    void largerAreasAreDrawnBeforeThoseInsideThem() {
        assertThat(GeoJson.of(atlas(List.of())).features())
                .extracting(Feature::id)
                .containsSubsequence("area:LAND", "area:TOWN");
    }

    @Test
    void movementIsALineThroughWhatIsKnownOfItsWay() {
        var line = feature(atlas(List.of("TOWN")), "movement:HC-2016-0001").geometry();

        assertThat(line.type()).isEqualTo("LineString");
        assertThat(line.coordinates()).isEqualTo(List.of(List.of(36.3, 33.5), List.of(37.2, 36.6)));
    }

    @Test
    void pauseIsPointsWhereAnOutlineIsNotKnown() {
        assertThat(feature(atlas(List.of("TOWN", "LAND")), "pause:HP-2016-0001")
                        .geometry()
                        .type())
                .isEqualTo("MultiPolygon");
        assertThat(feature(atlas(List.of("TOWN", "DEPOT")), "pause:HP-2016-0001")
                        .geometry()
                        .type())
                .isEqualTo("MultiPoint");
    }

    private static Feature feature(Atlas atlas, String id) {
        return GeoJson.of(atlas).features().stream()
                .filter(feature -> feature.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Atlas atlas(List<String> paused) {
        var pause = new Pause(UUID.randomUUID(), "HP-2016-0001", "IN_EFFECT", NOON, NOON, paused);
        var convoy = new Movement(
                UUID.randomUUID(),
                "HC-2016-0001",
                Kind.CONVOY,
                "DEPOT – TOWN",
                NOON,
                null,
                List.of("DEPOT", "NOWHERE", "TOWN"),
                List.of());
        var crossing = new Crossing("X", Crossing.Kind.BORDER, "Gate", "باب", new Spot(36.7, 36.2));
        return new Atlas(
                LocalDate.of(2016, 8, 29),
                false,
                List.of(town, depot, nowhere, land),
                List.of(),
                List.of(crossing),
                List.of(pause),
                List.of(convoy));
    }

    private static Place place(String code, String parent, Spot centre, List<Spot> outline) {
        return new Place(code, "A place", "مكان", parent, centre, outline, List.of(), null);
    }
}
