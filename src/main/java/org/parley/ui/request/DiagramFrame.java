package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.overview.Diagram.Token;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;

/** One process as a drawing; not mirrored, and hidden from screen readers, who get the steps as text beside it. */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://scripts/diagram.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
public class DiagramFrame extends Div {

    private static final Pattern ID = Pattern.compile(" id=\"([a-z][a-z-]*)\"");

    /** Of this process, its steps marked by these tokens. */
    public DiagramFrame(String process, String bpmn, List<Token> tokens) {
        addClassName("diagram");
        getElement().setAttribute("dir", "ltr").setAttribute("aria-hidden", "true");
        getElement()
                .executeJs("window.parleyDiagram.draw(this, $0, $1, $2)", bpmn, marks(tokens), names(process, bpmn));
    }

    /** The same drawing with other steps marked. */
    public void mark(List<Token> tokens) {
        getElement().executeJs("window.parleyDiagram.mark(this, $0)", marks(tokens));
    }

    /** By buttons, since the wheel belongs to the page. */
    public Div zooming() {
        return Spans.row(
                zoom("diagram-larger", "diagram.larger", 1.4),
                zoom("diagram-smaller", "diagram.smaller", 1 / 1.4),
                zoom("diagram-fit", "diagram.fit", 0));
    }

    private Button zoom(String id, String label, double factor) {
        var button =
                Fields.button(id, label, () -> getElement().executeJs("window.parleyDiagram.zoom(this, $0)", factor));
        button.addThemeNames("small", "tertiary");
        return button;
    }

    private static JsonObject marks(List<Token> tokens) {
        var marks = Json.createObject();
        for (var token : tokens) {
            if (token.active() > 0) marks.put(token.element(), "step-active");
            else if (token.visited() > 0) marks.put(token.element(), "step-visited");
        }
        return marks;
    }

    /** The names in the language of the screen, for the elements that have one. */
    private static JsonObject names(String process, String bpmn) {
        var names = Json.createObject();
        ID.matcher(bpmn).results().map(found -> found.group(1)).forEach(id -> {
            var name = name(process, id);
            if (!name.isEmpty()) names.put(id, name);
        });
        return names;
    }

    /** The name of a step in the language of the screen; empty where it has none. */
    public static String name(String process, String element) {
        var key = "step." + process + "." + element;
        var name = t(key);
        return name.contains(key) ? "" : name;
    }
}
