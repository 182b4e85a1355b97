package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.atlas.Atlases;
import org.parley.atlas.GeoJson;
import org.parley.party.ControlPolicy;
import org.parley.security.CurrentActor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Resource
@Tag(name = "Map")
class MapResource {

    private final Atlases atlases;
    private final CurrentActor who;

    MapResource(Atlases atlases, CurrentActor who) {
        this.atlases = atlases;
        this.who = who;
    }

    @Operation(
            operationId = "getMap",
            summary = "Get the map of a day",
            description =
                    "GeoJSON (RFC 7946), longitude first, from geometry of our own: areas, routes, crossings, pauses"
                            + " that were or are in effect, and movements on the road, as far as you may know of them. Who"
                            + " controls what is for staff; others get coordinates rounded to some five kilometres, and small"
                            + " areas as points.")
    @GetMapping("/map")
    GeoJson map(
            @Parameter(description = "Which day; none: now", example = "2016-08-29")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate day) {
        if (ControlPolicy.isFarAway(day)) throw new Refused("day", "control.day-far-away");
        return GeoJson.of(atlases.of(day, who.get()));
    }
}
