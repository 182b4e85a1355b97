package org.parley.atlas;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.atlas.Atlas.Movement;
import org.parley.atlas.Atlas.Pause;
import org.parley.atlas.Atlas.Place;
import org.parley.atlas.Atlas.Road;
import org.parley.atlas.GeoJson.Feature;
import org.parley.atlas.GeoJson.Geometry;
import org.parley.atlas.GeoJson.Properties;
import org.parley.place.Crossing;
import org.parley.place.Spot;

/** What stands on the map, one feature each, in the order in which it is drawn. */
final class Features {

    private final Atlas atlas;
    private final Map<String, Place> places;

    Features(Atlas atlas) {
        this.atlas = atlas;
        places = atlas.areas().stream().collect(toMap(Place::pcode, place -> place));
    }

    List<Feature> all() {
        return Stream.of(
                        atlas.areas().stream()
                                .sorted(Comparator.comparing(this::depth))
                                .map(this::area),
                        atlas.roads().stream().map(this::road),
                        atlas.pauses().stream().map(this::pause),
                        atlas.movements().stream().map(this::movement),
                        atlas.crossings().stream().map(Features::crossing))
                .flatMap(part -> part)
                .toList();
    }

    private int depth(Place place) {
        var depth = 0;
        for (var up = place.parent(); up != null && depth < 20; depth++) {
            var larger = places.get(up);
            up = larger == null ? null : larger.parent();
        }
        return depth;
    }

    private Feature area(Place place) {
        var centre = place.centre();
        var geometry = centre == null
                ? null
                : place.outline().isEmpty() ? Geometry.point(centre) : Geometry.polygon(place.outline());
        return Feature.of(
                geometry,
                new Properties(
                        "area",
                        place.pcode(),
                        place.nameEn(),
                        place.nameAr(),
                        place.parent(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        place.heldBy(),
                        place.severity()));
    }

    private Feature road(Road road) {
        return Feature.of(
                way(road.areas()),
                new Properties(
                        "route",
                        road.code(),
                        road.nameEn(),
                        road.nameAr(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        road.areas(),
                        null,
                        road.heldBy(),
                        null));
    }

    private Feature pause(Pause pause) {
        return Feature.of(
                ground(pause.areas()),
                new Properties(
                        "pause",
                        pause.reference(),
                        null,
                        null,
                        null,
                        "ceasefire",
                        word(pause.state()),
                        pause.startsAt(),
                        pause.endsAt(),
                        pause.areas(),
                        null,
                        null,
                        null));
    }

    private Feature movement(Movement movement) {
        return Feature.of(
                way(movement.way()),
                new Properties(
                        "movement",
                        movement.reference(),
                        null,
                        null,
                        null,
                        word(movement.kind().name()),
                        null,
                        movement.departedAt(),
                        movement.arrivedAt(),
                        movement.way(),
                        movement.routes(),
                        null,
                        null));
    }

    private static Feature crossing(Crossing there) {
        return Feature.of(
                Geometry.point(there.at()),
                new Properties(
                        "crossing",
                        there.code(),
                        there.nameEn(),
                        there.nameAr(),
                        null,
                        word(there.kind().name()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable Geometry way(Collection<String> areas) {
        var spots = centres(areas);
        if (spots.isEmpty()) return null;
        return spots.size() == 1 ? Geometry.point(spots.get(0)) : Geometry.line(spots);
    }

    /** As areas where all of them have an outline, else as points. */
    private @Nullable Geometry ground(Collection<String> areas) {
        var known = areas.stream().map(places::get).filter(Objects::nonNull).toList();
        var outlines = known.stream()
                .map(Place::outline)
                .filter(outline -> !outline.isEmpty())
                .toList();
        if (!outlines.isEmpty() && outlines.size() == known.size()) return Geometry.polygons(outlines);
        var spots = centres(areas);
        return spots.isEmpty() ? null : Geometry.points(spots);
    }

    private List<Spot> centres(Collection<String> areas) {
        return areas.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(Place::centre)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
