package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.clearance.ConditionOrder;
import org.parley.clearance.ConditionOrder.Waiting;
import org.parley.clearance.Deadlock;
import org.parley.clearance.OnlyAfter;
import org.parley.overview.Matrix.Condition;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.springframework.stereotype.Component;

/** Which condition waits for which, and the circles in which they do; for staff. */
@Component
class OrderDeeds {

    /** A condition with the party that set it. */
    record SetBy(Condition condition, String party) {}

    private final ConditionOrder order;

    OrderDeeds(ConditionOrder order) {
        this.order = order;
    }

    Waiting of(Opened opened) {
        return opened.me().isStaff() ? order.of(opened.head().id(), opened.me()) : new Waiting(List.of(), List.of());
    }

    /** Who waits for whom in a circle, in words. */
    Div banner(Deadlock deadlock, List<SetBy> standing, Opened opened) {
        var circle = deadlock.circle();
        var banner = Spans.div("stack panel", Status.alarm("conditions.deadlock"));
        banner.addClassName("deadlock");
        banner.getElement().setAttribute("role", "alert");
        for (int i = 0; i < circle.size(); i++) {
            var waits = find(circle.get(i), standing);
            var first = find(circle.get((i + 1) % circle.size()), standing);
            banner.add(Spans.row(
                    Spans.of(opened.party(waits.party()), "strong"),
                    Spans.typed(waits.condition().wording()),
                    Spans.of(t("conditions.only-after"), "label"),
                    Spans.of(opened.party(first.party()), "strong"),
                    Spans.typed(first.condition().wording())));
        }
        return banner;
    }

    private static SetBy find(UUID id, List<SetBy> standing) {
        return standing.stream()
                .filter(set -> set.condition().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What this one waits for, each with a way to let it go. */
    Div firsts(SetBy set, Waiting waiting, List<SetBy> standing, Opened opened) {
        var firsts = Spans.div("stack");
        for (var one : waiting.order()) {
            if (!one.conditionId().equals(set.condition().id())) continue;
            standing.stream()
                    .filter(other -> other.condition().id().equals(one.afterId()))
                    .forEach(first -> firsts.add(first(one, first, opened)));
        }
        return firsts;
    }

    private Div first(OnlyAfter one, SetBy first, Opened opened) {
        var row = Spans.row(
                Spans.of(t("conditions.only-after"), "label"),
                Spans.of(opened.party(first.party()), "quiet"),
                Spans.typed(first.condition().wording()));
        row.setId("after-" + one.conditionId() + "-" + one.afterId());
        if (opened.isCoordinator() && !opened.head().course().hasBegun()) {
            var drop = Fields.button(
                    "drop-after-" + one.conditionId() + "-" + one.afterId(),
                    "deed.drop-order",
                    () -> drop(one, opened));
            drop.addThemeNames("small", "tertiary");
            row.add(drop);
        }
        return row;
    }

    private void drop(OnlyAfter one, Opened opened) {
        DeedsBar.ask(
                opened,
                "drop-order-dialog",
                one.conditionId(),
                (condition, reason, by) -> order.drop(condition, one.afterId(), reason, by));
    }

    /** Which of the others has to be met before this one. */
    void note(SetBy set, List<SetBy> standing, Opened opened) {
        var after = new ComboBox<SetBy>(t("conditions.after-field"));
        after.setId("condition-after");
        after.addClassName("wide");
        after.setItems(standing.stream()
                .filter(other -> !other.condition().id().equals(set.condition().id()))
                .collect(Collectors.toList()));
        after.setItemLabelGenerator(
                other -> opened.party(other.party()) + ": " + other.condition().wording());
        new DeedDialog("note-order-dialog")
                .says(set.condition().wording())
                .field("after", after)
                .does(
                        () -> order.note(
                                set.condition().id(),
                                after.getOptionalValue()
                                        .map(SetBy::condition)
                                        .map(Condition::id)
                                        .orElse(null),
                                opened.me()),
                        opened.reload());
    }
}
