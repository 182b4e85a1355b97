package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.hold.Cause;
import org.parley.overview.Holding.Call;
import org.parley.overview.Holding.Held;
import org.parley.overview.Holdings;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** What holds it and what held it, and what its leader was called about; staff alone reads it. */
@org.springframework.stereotype.Component
@Order(0)
class HoldsPanel implements Panel {

    private final Holdings holdings;
    private final HoldDeeds deeds;
    private final Times times;

    HoldsPanel(Holdings holdings, HoldDeeds deeds, Times times) {
        this.holdings = holdings;
        this.deeds = deeds;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var head = opened.head();
        if (!opened.me().isStaff() || !head.kind().moves()) return Optional.empty();
        var holding = holdings.of(head.id(), opened.me());
        if (holding.holds().isEmpty() && holding.calls().isEmpty()) return Optional.empty();
        var section = Spans.section("holds", t("holds.title"));
        holding.calls().forEach(call -> section.add(row(call, opened)));
        if (!holding.calls().isEmpty() && !holding.holds().isEmpty()) section.add(new H3(t("holds.before")));
        holding.holds().forEach(hold -> section.add(row(hold, opened)));
        return Optional.of(section);
    }

    private Div row(Held hold, Opened opened) {
        var state = hold.open()
                ? Status.badge("condition", "unmet", "holds.stands", VaadinIcon.HAND)
                : Status.badge("condition", "met", "holds.over", VaadinIcon.CHECK);
        var row = Spans.row(state, Spans.of(t(hold.cause()), "strong"));
        row.setId("hold-" + hold.id());
        what(row, hold.violationKind(), hold.place(), hold.party(), opened);
        if (hold.note() != null) row.add(Spans.typed(hold.note()));
        row.add(Spans.of(t("holds.since"), "label"), times.span(hold.since()));
        if (hold.placedBy() != null) row.add(Spans.of(t("holds.by", hold.placedBy()), "quiet"));
        if (!hold.open()) end(row, hold);
        else if (isReleased(hold.cause()) && opened.isCoordinator())
            row.add(Fields.button("release-" + hold.id(), "deed.release", () -> deeds.release(hold.id(), opened)));
        else if (!isReleased(hold.cause())) row.add(Spans.of(t("holds.by-itself"), "quiet"));
        return row;
    }

    /** By a person; the others end by themselves. */
    private static boolean isReleased(Cause cause) {
        return cause == Cause.VIOLATION || cause == Cause.PERSON;
    }

    private void end(Div row, Held hold) {
        if (hold.ending() != null) row.add(Spans.of(t(hold.ending()), "quiet"));
        if (hold.until() != null) row.add(times.span(hold.until()));
        if (hold.releasedBy() != null) row.add(Spans.of(t("holds.by", hold.releasedBy()), "quiet"));
        if (hold.releaseReason() != null) row.add(Spans.typed(hold.releaseReason()));
    }

    private Div row(Call call, Opened opened) {
        var row = Spans.row(state(call), Spans.of(t(call.cause()), "strong"));
        row.setId("call-" + call.id());
        what(row, call.violationKind(), call.place(), call.party(), opened);
        if (call.open()) {
            row.add(Spans.named(t("tasks.until"), times.span(call.dueAt())));
            if (opened.isInTheField())
                row.add(Fields.button("decided-" + call.id(), "deed.leader", () -> deeds.decided(call, opened)));
            return row;
        }
        if (call.decision() != null) row.add(Spans.of(t(call.decision()), "strong"));
        if (call.decidedAt() != null) row.add(times.span(call.decidedAt()));
        if (call.decidedBy() != null) row.add(Spans.of(t("holds.by", call.decidedBy()), "quiet"));
        if (call.note() != null) row.add(Spans.typed(call.note()));
        return row;
    }

    private static Component state(Call call) {
        if (call.open()) return Status.alarm("holds.call-leader");
        return call.decision() == null
                ? Status.badge("condition", "met", "holds.not-decided", VaadinIcon.MINUS)
                : Status.badge("condition", "met", "holds.leader-called", VaadinIcon.PHONE);
    }

    private static void what(
            Div row, @Nullable String kind, @Nullable String place, @Nullable String party, Opened opened) {
        if (kind != null) row.add(Spans.of(t("ViolationKind." + kind)));
        if (place != null) row.add(Spans.typed(place));
        if (party != null) row.add(Spans.of(opened.party(party)));
    }
}
