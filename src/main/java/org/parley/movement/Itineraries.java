package org.parley.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.place.Places;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** Where a movement goes and when it is on its way: the rules that all kinds that move share. */
@Component
public class Itineraries {

    private static final Duration LONGEST = Duration.ofDays(60);
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(730);
    private static final int MOST_ROUTES = 50;

    private final Places places;

    Itineraries(Places places) {
        this.places = places;
    }

    /** Refuses an area that is missing or unknown. */
    public List<Refusal> ofArea(String field, @Nullable String pcode) {
        if (Characters.isBlank(pcode))
            return new Refusals().required(field, pcode).found();
        return new Refusals()
                .when(!places.areaExists(pcode), field, "area.unknown", pcode)
                .found();
    }

    /** Refuses unknown routes; naming none is allowed. */
    public List<Refusal> ofRoutes(List<String> routes) {
        var refusals = new Refusals().when(routes.size() > MOST_ROUTES, "routes", "list.too-long", MOST_ROUTES);
        routes.stream()
                .limit(MOST_ROUTES)
                .filter(route -> !places.routeExists(route))
                .forEach(route -> refusals.when(true, "routes", "route.unknown", route));
        return refusals.found();
    }

    /** Leaves in the future and comes back later than it left, after 60 days at most. */
    public List<Refusal> ofTimes(
            @Nullable LocalDateTime departure, @Nullable LocalDateTime comeBack, @Nullable ZoneId zone, Instant now) {
        var refusals = new Refusals()
                .required("departure", departure)
                .required("comeBack", comeBack)
                .required("zone", zone);
        if (departure == null || comeBack == null || zone == null) return refusals.found();
        var leaves = departure.atZone(zone).toInstant();
        var returns = comeBack.atZone(zone).toInstant();
        return refusals.when(leaves.isBefore(now), "departure", "movement.departs-in-the-past")
                .when(leaves.isAfter(now.plus(FARTHEST_AHEAD)), "departure", "window.too-far-ahead")
                .when(!returns.isAfter(leaves), "comeBack", "movement.returns-before-departure")
                .when(returns.isAfter(leaves.plus(LONGEST)), "comeBack", "window.too-long", LONGEST.toDays())
                .found();
    }

    /** This area and every area that the routes run through: where a pause must hold for the movement. */
    public List<String> through(String pcode, List<String> routes) {
        return Stream.concat(Stream.of(pcode), places.along(routes).stream())
                .distinct()
                .toList();
    }
}
