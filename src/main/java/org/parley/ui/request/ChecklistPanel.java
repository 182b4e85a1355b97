package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.parley.movement.Movements;
import org.parley.shared.Refusal;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.springframework.core.annotation.Order;

/** Before it may leave: everything that still holds it back, and nothing else. */
@org.springframework.stereotype.Component
@Order(3)
class ChecklistPanel implements Panel {

    private final Movements movements;

    ChecklistPanel(Movements movements) {
        this.movements = movements;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var head = opened.head();
        if (!opened.me().isStaff() || !head.kind().moves() || head.course().hasBegun()) return Optional.empty();
        var obstacles = movements.obstacles(head.id());
        var section = Spans.section("checklist", t("checklist.title"));
        if (obstacles.isEmpty()) {
            section.add(Status.badge("condition", "met", "checklist.nothing", VaadinIcon.CHECK));
        } else {
            var list = new UnorderedList();
            list.addClassName("checklist");
            obstacles.forEach(obstacle -> list.add(item(obstacle, opened)));
            section.add(list);
        }
        return Optional.of(section);
    }

    private static ListItem item(Refusal obstacle, Opened opened) {
        var args = obstacle.args().stream()
                .map(arg -> arg instanceof Enum<?> ? arg : opened.party(String.valueOf(arg)))
                .toArray();
        var item = new ListItem(VaadinIcon.THIN_SQUARE.create(), new Span(t(obstacle.key(), args)));
        item.getElement().setAttribute("data-obstacle", obstacle.key());
        return item;
    }
}
