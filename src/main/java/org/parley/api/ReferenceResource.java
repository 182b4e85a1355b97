package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.place.Area;
import org.parley.place.Places;
import org.parley.place.Route;
import org.springframework.web.bind.annotation.GetMapping;

@Resource
@Tag(name = "Reference")
class ReferenceResource {

    private final Parties parties;
    private final Places places;

    ReferenceResource(Parties parties, Places places) {
        this.parties = parties;
        this.places = places;
    }

    @Operation(
            operationId = "listParties",
            summary = "List the parties",
            description = "Conflict parties, authorities and guarantors by code, with their working week.")
    @GetMapping("/parties")
    List<Party> parties() {
        return parties.all();
    }

    @Operation(
            operationId = "listAreas",
            summary = "List the areas",
            description = "By P-code, which is text and never a number; each with the larger area it belongs to.")
    @GetMapping("/areas")
    List<Area> areas() {
        return places.areas();
    }

    @Operation(
            operationId = "listRoutes",
            summary = "List the routes",
            description = "By code, each with the areas it runs through, in order.")
    @GetMapping("/routes")
    List<Route> routes() {
        return places.routes();
    }
}
