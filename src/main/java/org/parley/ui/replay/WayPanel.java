package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.parley.overview.Diagram.Token;
import org.parley.overview.ModelTexts;
import org.parley.replay.Review;
import org.parley.replay.Review.Part;
import org.parley.replay.Review.Reached;
import org.parley.replay.Review.Visit;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.parley.ui.request.DiagramFrame;

/** The diagram as it went, each party's part opened in place, and every step with its times as a table. */
@org.springframework.stereotype.Component
class WayPanel {

    private static final List<String> COLUMNS =
            List.of("review.step", "review.times", "review.waited", "review.from-to");

    private final ModelTexts models;
    private final Times times;

    WayPanel(ModelTexts models, Times times) {
        this.models = models;
        this.times = times;
    }

    Div of(Review review, Map<String, String> parties) {
        var section = Spans.section("way", t("review.way"));
        for (var part : review.parts()) {
            if (part.party() == null) section.add(drawn(part), table(part));
            else {
                var name = parties.getOrDefault(part.party(), part.party());
                var details = new Details(t("review.part", name, part.termsVersion()), drawn(part), table(part));
                details.setId("part-" + part.party() + "-v" + part.termsVersion());
                details.setWidthFull();
                section.add(details);
            }
        }
        return section;
    }

    private Component drawn(Part part) {
        var bpmn = models.of(part.process()).get(part.process());
        var tokens = part.steps().stream()
                .map(step -> new Token(step.element(), step.active(), step.visits(), step.cancelled()))
                .toList();
        var frame = new DiagramFrame(part.process(), bpmn, tokens);
        return new Div(frame, frame.zooming());
    }

    private Component table(Part part) {
        var table = new NativeTable();
        table.addClassName("matrix");
        var head = table.getHead().addRow();
        for (var column : COLUMNS) {
            var cell = new NativeTableHeaderCell(t(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var step : part.steps()) {
            var name = DiagramFrame.name(part.process(), step.element());
            if (name.isEmpty()) continue;
            var row = table.getBody().addRow();
            row.getElement().setAttribute("data-step", step.element());
            row.add(AxisPanel.cell(COLUMNS.get(0), Spans.of(name)));
            row.add(AxisPanel.cell(COLUMNS.get(1), Spans.of(often(step))));
            row.add(AxisPanel.cell(COLUMNS.get(2), Spans.of(waited(step))));
            row.add(AxisPanel.cell(COLUMNS.get(3), when(step)));
        }
        return Spans.div("wide-table", table);
    }

    private static String often(Reached step) {
        var often =
                step.cancelled() == 0 ? number(step.visits()) : t("review.broken-off", step.visits(), step.cancelled());
        return step.active() == 0 ? often : t("review.still", often);
    }

    private String waited(Reached step) {
        return step.waitedSeconds() == null ? "–" : times.length(Duration.ofSeconds(step.waitedSeconds()));
    }

    private Div when(Reached step) {
        var when = Spans.div("stack");
        step.when().forEach(visit -> when.add(visit(visit)));
        return when;
    }

    private Div visit(Visit visit) {
        var row = Spans.row(
                Spans.of(t("answers.version", visit.round()), "quiet"), times.at(visit.enteredAt()), Spans.of("–"));
        if (visit.leftAt() != null) row.add(times.at(visit.leftAt()));
        var by = visit.by();
        if (by != null && by.name() != null) row.add(Spans.of(by.name(), "quiet"));
        return row;
    }
}
