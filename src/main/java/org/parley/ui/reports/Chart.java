package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.isArabic;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.List;

/**
 * Bars over some names, one run of numbers above the other, told apart by colour and pattern. It only decorates the table
 * under it, which says the same, so screen readers get the table alone.
 */
@JavaScript("context://_static/echarts/6.0.0/dist/echarts.min.js")
@JavaScript("context://scripts/chart.js")
class Chart extends Div {

    /** One run of numbers, one for each name. */
    record Run(String name, List<Double> numbers) {}

    Chart(List<String> names, List<Run> runs, boolean stacked) {
        addClassName("chart");
        getElement().setAttribute("aria-hidden", "true");
        var all = Json.createArray();
        for (int i = 0; i < runs.size(); i++) {
            var run = Json.createObject();
            run.put("name", runs.get(i).name());
            run.put("numbers", numbers(runs.get(i).numbers()));
            all.set(i, run);
        }
        getElement().executeJs("window.parleyChart.draw(this, $0, $1, $2, $3)", texts(names), all, stacked, isArabic());
    }

    private static JsonArray texts(List<String> texts) {
        var array = Json.createArray();
        for (int i = 0; i < texts.size(); i++) array.set(i, texts.get(i));
        return array;
    }

    private static JsonArray numbers(List<Double> numbers) {
        var array = Json.createArray();
        for (int i = 0; i < numbers.size(); i++) array.set(i, numbers.get(i));
        return array;
    }
}
