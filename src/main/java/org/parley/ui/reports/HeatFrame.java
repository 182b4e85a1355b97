package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.regex.Pattern;
import org.parley.tally.HeatMap;
import org.parley.tally.HeatMap.Step;

/**
 * A process with the days that half and nine of ten waited, written beside each step and coloured by the longest wait; not
 * mirrored, and hidden from screen readers, who get the table.
 */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://scripts/diagram.js")
@JavaScript("context://scripts/heat.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
class HeatFrame extends Div {

    private static final Pattern ID = Pattern.compile(" id=\"([a-z][a-z-]*)\"");
    private static final int LEVELS = 4;

    HeatFrame(HeatMap map) {
        addClassNames("diagram", "heat");
        getElement().setAttribute("dir", "ltr").setAttribute("aria-hidden", "true");
        getElement().executeJs("window.parleyHeat.draw(this, $0, $1, $2)", map.bpmn(), steps(map), names(map));
    }

    private static JsonObject steps(HeatMap map) {
        var steps = Json.createObject();
        for (var step : map.steps()) {
            if (step.median() == null || step.p90() == null) continue;
            var drawn = Json.createObject();
            drawn.put("level", level(step, map));
            drawn.put(
                    "text",
                    t("heat.badge", step.median().toPlainString(), step.p90().toPlainString()));
            steps.put(step.element(), drawn);
        }
        return steps;
    }

    /** One to four, by how much of the longest wait it is. */
    static int level(Step step, HeatMap map) {
        var most = map.steps().stream()
                .map(Step::p90)
                .mapToDouble(days -> days == null ? 0 : days.doubleValue())
                .max()
                .orElse(0);
        if (step.p90() == null || most == 0) return 1;
        return (int) Math.max(1, Math.ceil(step.p90().doubleValue() / most * LEVELS));
    }

    private static JsonObject names(HeatMap map) {
        var names = Json.createObject();
        ID.matcher(map.bpmn()).results().map(found -> found.group(1)).forEach(id -> {
            var name = name(map.process(), id);
            if (!name.isEmpty()) names.put(id, name);
        });
        return names;
    }

    /** Empty where the element has none. */
    static String name(String process, String element) {
        var key = "step." + process + "." + element;
        var name = t(key);
        return name.contains(key) ? "" : name;
    }

    /** Of a step as figures name it: the process, its version where it is one version's, a stroke, the element. */
    static String word(String detail) {
        var parts = detail.split("/", 2);
        var process = parts[0].split(":", 2);
        var name = parts.length < 2 ? "" : name(process[0], parts[1]);
        if (name.isEmpty()) return detail;
        return process.length < 2 ? name : t("heat.of-version", name, process[1]);
    }
}
