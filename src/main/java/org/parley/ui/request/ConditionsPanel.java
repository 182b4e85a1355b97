package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import org.parley.clearance.Conditions;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix;
import org.parley.overview.Matrix.Cell;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.parley.ui.request.OrderDeeds.SetBy;
import org.springframework.core.annotation.Order;

/** What parties want to see met before departure, by whom, and whether it is. */
@org.springframework.stereotype.Component
@Order(2)
class ConditionsPanel implements Panel {

    private final Matrices matrices;
    private final Conditions conditions;
    private final OrderDeeds order;
    private final Times times;

    ConditionsPanel(Matrices matrices, Conditions conditions, OrderDeeds order, Times times) {
        this.matrices = matrices;
        this.conditions = conditions;
        this.order = order;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var standing = standing(opened);
        if (standing.isEmpty()) return Optional.empty();
        var waiting = order.of(opened);
        var list = Spans.div("stack");
        waiting.deadlocks().forEach(deadlock -> list.add(order.banner(deadlock, standing, opened)));
        for (var set : standing) {
            var row = row(set.condition(), set.party(), opened);
            if (standing.size() > 1 && mayOrder(set, opened)) row.add(only(set, standing, opened));
            list.add(row, order.firsts(set, waiting, standing, opened));
        }
        return Optional.of(Spans.section("conditions", t("conditions.title"), list));
    }

    /** The conditions of the answers that bind, as far as the reader may know of them. */
    private List<SetBy> standing(Opened opened) {
        return matrices.of(opened.head().id(), opened.me()).parties().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(Cell::current)
                        .filter(cell -> cell.binding() != null)
                        .flatMap(cell -> cell.binding().conditions().stream())
                        .map(condition -> new SetBy(condition, row.party())))
                .toList();
    }

    private static boolean mayOrder(SetBy set, Opened opened) {
        return opened.isCoordinator()
                && !opened.head().course().hasBegun()
                && !set.condition().met();
    }

    private Button only(SetBy set, List<SetBy> standing, Opened opened) {
        var button = Fields.button(
                "only-after-" + set.condition().id(), "deed.note-order", () -> order.note(set, standing, opened));
        button.addThemeNames("small", "tertiary");
        return button;
    }

    private void due(Matrix.Condition condition, Div row) {
        if (condition.dueAt() == null || condition.met()) return;
        row.add(Spans.named(t("tasks.until"), times.span(condition.dueAt())));
        if (condition.dueAt().isBefore(times.now())) row.add(Status.alarm("conditions.overdue"));
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
        due(condition, row);
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
