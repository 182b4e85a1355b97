package org.parley.atlas;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.atlas.Atlas.Held;
import org.parley.atlas.Atlas.Pause;
import org.parley.atlas.Atlas.Place;
import org.parley.atlas.Atlas.Road;
import org.parley.overview.Sight;
import org.parley.place.Area;
import org.parley.place.Crossing;
import org.parley.place.Places;
import org.parley.place.Shape;
import org.parley.place.Shapes;
import org.parley.place.Spot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies there: areas, roads and crossings, and who controls them on a day. */
@Component
class Ground {

    private static final String CONTROL = """
            select coalesce(c.pcode, c.route_code) as place, c.party_code, c.since, c.until from control c
            where c.replaced_at is null and c.since <= :day and (c.until is null or c.until >= :day)
              and c.%s is not null and [staff]
            order by c.since, c.party_code""";

    private final Places places;
    private final Shapes shapes;
    private final SeverityRepository severities;
    private final JdbcClient jdbc;

    Ground(Places places, Shapes shapes, SeverityRepository severities, JdbcClient jdbc) {
        this.places = places;
        this.shapes = shapes;
        this.severities = severities;
        this.jdbc = jdbc;
    }

    /** Those that lie somewhere, and those of which there is something to tell. */
    List<Place> areas(LocalDate day, List<Pause> pauses, Sight sight) {
        var all = places.areas();
        var larger = all.stream().map(Area::parent).filter(Objects::nonNull).collect(toSet());
        var held = held("pcode", day, sight);
        var levels = sight.reader() == Sight.Reader.PARTY ? Map.<String, Integer>of() : severities.on(day);
        var told = pauses.stream().flatMap(pause -> pause.areas().stream()).collect(toSet());
        told.addAll(held.keySet());
        told.addAll(levels.keySet());
        var where = shapes.all().stream().collect(toMap(Shape::pcode, shape -> shape));
        return all.stream()
                .filter(area -> where.containsKey(area.pcode()) || told.contains(area.pcode()))
                .map(area -> place(area, where.get(area.pcode()), larger, held, levels, sight))
                .toList();
    }

    private static Place place(
            Area area,
            @Nullable Shape shape,
            Set<String> larger,
            Map<String, List<Held>> held,
            Map<String, Integer> levels,
            Sight sight) {
        return new Place(
                area.pcode(),
                area.nameEn(),
                area.nameAr(),
                area.parent(),
                shape == null ? null : asKnown(shape.centre(), sight),
                shape == null || !sight.staff() && !larger.contains(area.pcode()) ? List.of() : shape.outline(),
                held.getOrDefault(area.pcode(), List.of()),
                levels.get(area.pcode()));
    }

    List<Road> roads(LocalDate day, Sight sight) {
        var held = held("route_code", day, sight);
        return places.routes().stream()
                .map(route -> new Road(
                        route.code(),
                        route.nameEn(),
                        route.nameAr(),
                        route.pcodes(),
                        held.getOrDefault(route.code(), List.of())))
                .toList();
    }

    List<Crossing> crossings(Sight sight) {
        return shapes.crossings().stream()
                .map(there -> new Crossing(
                        there.code(), there.kind(), there.nameEn(), there.nameAr(), asKnown(there.at(), sight)))
                .toList();
    }

    private static Spot asKnown(Spot spot, Sight sight) {
        return sight.staff() ? spot : spot.coarse();
    }

    private Map<String, List<Held>> held(String of, LocalDate day, Sight sight) {
        var held = new HashMap<String, List<Held>>();
        if (!sight.staff()) return held;
        jdbc.sql(sight.sql(CONTROL.formatted(of))).param("day", day).query(row -> {
            held.computeIfAbsent(row.getString("place"), place -> new ArrayList<>())
                    .add(new Held(
                            row.getString("party_code"),
                            row.getObject("since", LocalDate.class),
                            row.getObject("until", LocalDate.class)));
        });
        return held;
    }
}
