package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.parley.clearance.Conditions;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix;
import org.parley.overview.Matrix.Cell;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.springframework.core.annotation.Order;

/** What parties want to see met before departure, by whom, and whether it is. */
@org.springframework.stereotype.Component
@Order(2)
class ConditionsPanel implements Panel {

    private final Matrices matrices;
    private final Conditions conditions;

    ConditionsPanel(Matrices matrices, Conditions conditions) {
        this.matrices = matrices;
        this.conditions = conditions;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var list = Spans.div("stack");
        for (var row : matrices.of(opened.head().id(), opened.me()).parties()) {
            row.cells().stream()
                    .filter(Cell::current)
                    .filter(cell -> cell.binding() != null)
                    .flatMap(cell -> cell.binding().conditions().stream())
                    .forEach(condition -> list.add(row(condition, row.party(), opened)));
        }
        if (list.getChildren().findAny().isEmpty()) return Optional.empty();
        return Optional.of(Spans.section("conditions", t("conditions.title"), list));
    }

    private Div row(Matrix.Condition condition, String party, Opened opened) {
        var state = condition.met()
                ? Status.badge("condition", "met", "conditions.met", VaadinIcon.CHECK)
                : Status.badge("condition", "unmet", "conditions.unmet", VaadinIcon.HOURGLASS_START);
        var row = Spans.row(
                state,
                Spans.typed(condition.wording()),
                Spans.of(t("conditions.by", opened.party(party)), "quiet"),
                Spans.of(t("conditions.owner", condition.owner()), "quiet"));
        row.setId("condition-" + condition.id());
        if (condition.evidence() != null) row.add(Spans.typed(condition.evidence()));
        if (opened.isCoordinator() && !opened.head().course().isOver()) {
            var name = condition.met() ? "condition-unmet" : "condition-met";
            row.add(Fields.button(name + "-" + condition.id(), "deed." + name, () -> decide(condition, name, opened)));
        }
        return row;
    }

    private void decide(Matrix.Condition condition, String name, Opened opened) {
        var evidence = Fields.area("condition-evidence", "conditions.evidence");
        new DeedDialog(name)
                .says(condition.wording())
                .field("evidence", evidence)
                .does(
                        () -> conditions.decide(condition.id(), !condition.met(), evidence.getValue(), opened.me()),
                        opened.reload());
    }
}
