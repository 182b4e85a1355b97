package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Negotiations;
import org.parley.clearance.SlotState;
import org.parley.clearance.Slots;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix.Cell;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.SameAgain;
import org.parley.security.Actor;
import org.parley.shared.Result;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.springframework.stereotype.Component;

/** What the coordinator can do with the request as a whole. What is not possible now is not offered. */
@Component
class DeedsBar {

    private final Negotiations negotiations;
    private final Slots slots;
    private final Matrices matrices;
    private final MovementDeeds movement;
    private final HoldDeeds holds;
    private final AgreementDeeds agreement;
    private final SameAgain sameAgain;

    DeedsBar(
            Negotiations negotiations,
            Slots slots,
            Matrices matrices,
            MovementDeeds movement,
            HoldDeeds holds,
            AgreementDeeds agreement,
            SameAgain sameAgain) {
        this.negotiations = negotiations;
        this.slots = slots;
        this.matrices = matrices;
        this.movement = movement;
        this.holds = holds;
        this.agreement = agreement;
        this.sameAgain = sameAgain;
    }

    Div of(Opened opened) {
        var bar = Spans.div("actions");
        bar.setId("deeds");
        movement.of(opened).forEach(bar::add);
        agreement.of(opened).forEach(bar::add);
        if (!opened.head().kind().isNegotiated()) return bar;
        if (opened.isCoordinator() && !opened.head().course().isOver()) coordinator(opened, bar);
        if (opened.isCoordinator() && !opened.head().kind().changesAnother())
            bar.add(Fields.button("same-again", "deed.same-again", () -> again(opened)));
        return bar;
    }

    private void coordinator(Opened opened, Div bar) {
        var head = opened.head();
        var course = head.course();
        if (!course.hasBegun()) {
            bar.add(Fields.button("revise", "deed.revise", () -> UI.getCurrent()
                    .navigate("request/" + head.reference() + "/revise")));
            if (head.decision() != Decision.CLEAR && hasOpenSlot(opened))
                bar.add(Fields.button("close-round", "deed.close-round", () -> closeRound(opened)));
        }
        holds.of(opened).forEach(bar::add);
        if (!head.kind().changesAnother() && (course == Course.NOT_STARTED || course == Course.LAPSED))
            bar.add(Fields.button(
                    "postpone", "deed.postpone", () -> ask(opened, "postpone-dialog", negotiations::postpone)));
        var cancel = Fields.button("cancel", "deed.cancel", () -> ask(opened, "cancel-dialog", negotiations::cancel));
        cancel.addThemeName("error");
        bar.add(cancel);
    }

    private void again(Opened opened) {
        var draft = sameAgain.draft(opened.head().id(), opened.me());
        var form = "new/" + opened.head().kind().name().toLowerCase(Locale.ROOT);
        UI.getCurrent().navigate(form, QueryParameters.of("draft", draft.toString()));
    }

    private boolean hasOpenSlot(Opened opened) {
        return matrices.of(opened.head().id(), opened.me()).parties().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::current)
                .anyMatch(cell -> cell.state() == SlotState.OPEN);
    }

    private void closeRound(Opened opened) {
        ask(opened, "close-round-dialog", slots::closeRound);
    }

    /** A deed that wants nothing but a reason. */
    interface ReasonedDeed {
        Result<?> does(UUID id, @Nullable String reason, Actor by);
    }

    static void ask(Opened opened, String dialog, ReasonedDeed deed) {
        ask(opened, dialog, opened.head().id(), deed);
    }

    static void ask(Opened opened, String dialog, UUID target, ReasonedDeed deed) {
        var reason = new TextArea(t("deed.reason"));
        reason.setId(dialog + "-reason");
        reason.addClassName("wide");
        new DeedDialog(dialog)
                .says(t("deed." + dialog + ".says"))
                .field("reason", reason)
                .does(() -> deed.does(target, reason.getValue(), opened.me()), opened.reload());
    }
}
