package org.parley.ui.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.Map;
import org.parley.atlas.GeoJson;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;

/** The drawing; not mirrored, and hidden from screen readers, who get the tables below. */
@JavaScript("context://webjars/leaflet/1.9.4/dist/leaflet.js")
@JavaScript("context://scripts/map.js")
@StyleSheet("context://webjars/leaflet/1.9.4/dist/leaflet.css")
class MapFrame extends Div {

    private final ObjectMapper json;
    private String focus = "";

    MapFrame(ObjectMapper json) {
        this.json = json;
        setId("map");
        addClassName("map");
        getElement().setAttribute("dir", "ltr").setAttribute("aria-hidden", "true");
    }

    /** {@code names} by the feature's id, {@code inks} by party; {@code area} fills the frame, none: everything does. */
    void draw(GeoJson map, Map<String, String> names, Map<String, Integer> inks, String area) {
        focus = area;
        getElement()
                .executeJs(
                        "window.parleyMap.draw(this, JSON.parse($0), $1, $2, $3)",
                        text(map),
                        words(names),
                        numbers(inks),
                        area);
    }

    private String text(GeoJson map) {
        try {
            return json.writeValueAsString(map);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonObject words(Map<String, String> words) {
        var object = Json.createObject();
        words.forEach(object::put);
        return object;
    }

    private static JsonObject numbers(Map<String, Integer> numbers) {
        var object = Json.createObject();
        numbers.forEach(object::put);
        return object;
    }

    /** By buttons, since the wheel belongs to the page. */
    Div zooming() {
        return Spans.row(
                zoom("map-larger", "diagram.larger", 1),
                zoom("map-smaller", "diagram.smaller", -1),
                zoom("map-fit", "diagram.fit", 0));
    }

    private Button zoom(String id, String label, int by) {
        var button = Fields.button(
                id, label, () -> getElement().executeJs("window.parleyMap.zoom(this, $0, $1)", by, focus));
        button.addThemeNames("small", "tertiary");
        return button;
    }
}
