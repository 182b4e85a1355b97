package org.parley.atlas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.atlas.Atlas.Held;
import org.parley.place.Spot;

/** The map as GeoJSON (RFC 7946): longitude first; larger areas come before those inside them. */
public record GeoJson(String type, LocalDate day, boolean coarse, List<Feature> features) {

    /** The same as the map says, each thing as a feature. */
    public static GeoJson of(Atlas atlas) {
        return new GeoJson("FeatureCollection", atlas.day(), atlas.coarse(), new Features(atlas).all());
    }

    /** What lies or happens there; its id begins with its layer. Without geometry nobody knows where it lies. */
    public record Feature(
            String type,
            String id,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Geometry geometry,

            Properties properties) {

        static Feature of(@Nullable Geometry geometry, Properties properties) {
            return new Feature("Feature", properties.layer + ":" + properties.code, geometry, properties);
        }
    }

    /** A point, line or area, or several of them. */
    public record Geometry(String type, List<?> coordinates) {

        static Geometry point(Spot at) {
            return new Geometry("Point", pair(at));
        }

        static Geometry points(List<Spot> at) {
            return new Geometry("MultiPoint", at.stream().map(Geometry::pair).toList());
        }

        static Geometry line(List<Spot> through) {
            return new Geometry(
                    "LineString", through.stream().map(Geometry::pair).toList());
        }

        static Geometry polygon(List<Spot> outline) {
            return new Geometry("Polygon", List.of(ring(outline)));
        }

        static Geometry polygons(List<List<Spot>> outlines) {
            return new Geometry(
                    "MultiPolygon",
                    outlines.stream().map(outline -> List.of(ring(outline))).toList());
        }

        /** Closed by its first corner, anticlockwise, as the standard wants it. */
        private static List<List<Double>> ring(List<Spot> outline) {
            var ring = new ArrayList<>(outline);
            if (turnsRight(outline)) Collections.reverse(ring);
            ring.add(ring.get(0));
            return ring.stream().map(Geometry::pair).toList();
        }

        private static boolean turnsRight(List<Spot> outline) {
            var sum = 0.0;
            for (int i = 0; i < outline.size(); i++) {
                var here = outline.get(i);
                var next = outline.get((i + 1) % outline.size());
                sum += (next.lon() - here.lon()) * (next.lat() + here.lat());
            }
            return sum > 0;
        }

        private static List<Double> pair(Spot at) {
            return List.of(at.lon(), at.lat());
        }
    }

    /** What there is to say of it; what a layer has no use for is left out. */
    public record Properties(
            String layer,
            String code,
            @Nullable String nameEn,
            @Nullable String nameAr,
            @Nullable String parent,
            @Nullable String kind,
            @Nullable String state,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable List<String> areas,
            @Nullable List<String> routes,
            @Nullable List<Held> heldBy,
            @Nullable Integer severity) {}
}
