package org.parley.ui.map;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.atlas.Atlas;
import org.parley.atlas.Atlas.Held;
import org.parley.atlas.GeoJson;
import org.parley.ui.kit.Texts;

/** What is given to the drawing: the geometry, a name for each thing on it, and a pattern for each party. */
class MapDrawing {

    private static final int PATTERNS = 6;

    private final Atlas atlas;

    MapDrawing(Atlas atlas) {
        this.atlas = atlas;
    }

    GeoJson geoJson() {
        return GeoJson.of(atlas);
    }

    /** By the feature's id. */
    Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        for (var feature : geoJson().features()) {
            var of = feature.properties();
            var english = of.nameEn();
            var arabic = of.nameAr();
            var name = english == null || arabic == null ? of.code() : Texts.named(english, arabic);
            labels.put(feature.id(), of.severity() == null ? name : name + " · " + of.severity());
        }
        return labels;
    }

    /** By party; with more parties than patterns a pattern stands for several, and the tables tell them apart. */
    Map<String, Integer> inks() {
        var inks = new LinkedHashMap<String, Integer>();
        Stream.concat(
                        atlas.areas().stream().map(Atlas.Place::heldBy),
                        atlas.roads().stream().map(Atlas.Road::heldBy))
                .flatMap(List::stream)
                .map(Held::party)
                .sorted()
                .distinct()
                .forEach(party -> inks.put(party, inks.size() % PATTERNS));
        return inks;
    }

    /** What each pattern and line means; like the map, it is for those who look. */
    UnorderedList legend(Map<String, String> parties) {
        var legend = new UnorderedList();
        legend.setId("map-legend");
        legend.addClassName("legend");
        inks().forEach((party, ink) -> legend.add(entry("swatch-" + ink, parties.getOrDefault(party, party))));
        legend.add(
                entry("swatch-pause", t("map.legend.pause")),
                entry("swatch-movement", t("map.legend.movement")),
                entry("swatch-route", t("map.legend.route")));
        return legend;
    }

    private static ListItem entry(String swatch, String name) {
        var sample = new Span();
        sample.addClassNames("swatch", swatch);
        sample.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sample, new Span(name));
    }
}
