package org.parley.ui.map;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.atlas.Atlas;
import org.parley.atlas.Atlas.Held;
import org.parley.atlas.Atlas.Movement;
import org.parley.atlas.Atlas.Pause;
import org.parley.atlas.Atlas.Place;
import org.parley.place.Spot;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;

/** The map in words: what it shows and nothing more, so that nobody needs the drawing. */
class MapTables {

    private final Atlas atlas;
    private final Map<String, String> names;
    private final Times times;
    private final boolean reads;

    /** {@code names}: of parties, areas and routes, by code; {@code reads}: how hard areas are to reach too. */
    MapTables(Atlas atlas, Map<String, String> names, Times times, boolean reads) {
        this.atlas = atlas;
        this.names = names;
        this.times = times;
        this.reads = reads;
    }

    List<Component> all() {
        return List.of(pauses(), movements(), areas(), roads(), crossings());
    }

    private Div pauses() {
        var table = new TwinTable(
                "map-pauses",
                "map.pauses",
                List.of("map.reference", "map.state", "map.from", "map.until", "map.areas"));
        for (var pause : atlas.pauses())
            table.row(
                    link(pause.reference()),
                    new Span(t("Window." + pause.state())),
                    times.at(pause.startsAt()),
                    times.at(pause.endsAt()),
                    new Span(inWords(pause.areas())));
        return table.section("map.pauses", "map.no-pauses");
    }

    private Div movements() {
        var table = new TwinTable(
                "map-movements",
                "map.movements",
                List.of("map.reference", "map.kind", "map.departed", "map.arrived", "map.way", "map.routes"));
        for (var movement : atlas.movements())
            table.row(
                    link(movement.reference()),
                    new Span(t(movement.kind())),
                    times.at(movement.departedAt()),
                    arrived(movement),
                    new Span(inWords(movement.way())),
                    new Span(inWords(movement.routes())));
        return table.section("map.movements", "map.no-movements");
    }

    private Component arrived(Movement movement) {
        var arrived = movement.arrivedAt();
        return arrived == null ? new Span(t("map.not-arrived")) : times.at(arrived);
    }

    private Div areas() {
        var columns = new ArrayList<>(List.of("map.area", "map.code", "map.where"));
        if (!atlas.coarse()) columns.add("map.held-by");
        if (reads) columns.add("map.severity");
        columns.add("map.under-pause");
        var table = new TwinTable("map-areas", "map.areas", columns);
        for (var place : atlas.areas()) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(Texts.named(place.nameEn(), place.nameAr())), Spans.code(place.pcode()), where(place)));
            if (!atlas.coarse()) cells.add(held(place.heldBy()));
            if (reads) cells.add(severity(place));
            cells.add(Spans.code(Names.joined(pausesIn(place.pcode()))));
            table.row(cells.toArray(Component[]::new));
        }
        return table.section("map.areas", "map.no-areas");
    }

    private static Span severity(Place place) {
        var level = place.severity();
        return new Span(level == null ? "–" : t("Severity." + level));
    }

    private static Component where(Place place) {
        var centre = place.centre();
        return centre == null ? new Span(t("map.nowhere")) : at(centre);
    }

    private static Component at(Spot spot) {
        return Spans.code("%.2f, %.2f".formatted(spot.lon(), spot.lat()));
    }

    private Component held(List<Held> heldBy) {
        var all = Spans.div("stack");
        for (var held : heldBy) all.add(new Span(name(held.party()) + " – " + span(held)));
        return all;
    }

    private static String span(Held held) {
        var until = held.until();
        return until == null
                ? t("control.since", Times.day(held.since()))
                : t("control.since-until", Times.day(held.since()), Times.day(until));
    }

    private List<String> pausesIn(String pcode) {
        return atlas.pauses().stream()
                .filter(pause -> pause.areas().contains(pcode))
                .map(Pause::reference)
                .toList();
    }

    private Div roads() {
        var columns = new ArrayList<>(List.of("map.route", "map.code", "map.through"));
        if (!atlas.coarse()) columns.add("map.held-by");
        var table = new TwinTable("map-roads", "map.roads", columns);
        for (var road : atlas.roads()) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(Texts.named(road.nameEn(), road.nameAr())),
                    Spans.code(road.code()),
                    new Span(inWords(road.areas()))));
            if (!atlas.coarse()) cells.add(held(road.heldBy()));
            table.row(cells.toArray(Component[]::new));
        }
        return table.section("map.roads", "map.no-roads");
    }

    private Div crossings() {
        var table = new TwinTable("map-crossings", "map.crossings", List.of("map.crossing", "map.kind", "map.where"));
        for (var there : atlas.crossings())
            table.row(
                    new Span(Texts.named(there.nameEn(), there.nameAr())),
                    new Span(t("map.crossing-kind." + there.kind())),
                    at(there.at()));
        return table.section("map.crossings", "map.no-crossings");
    }

    private static Anchor link(String reference) {
        var link = new Anchor("request/" + reference, Spans.code(reference));
        link.setId("map-" + reference);
        return link;
    }

    private String inWords(List<String> codes) {
        return Names.joined(
                codes.stream().map(this::name).filter(Objects::nonNull).toList());
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }
}
