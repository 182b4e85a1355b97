package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.clearance.Choice;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Given;
import org.parley.request.Decision;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/** One party in one round: the answer that binds, or that none came; and what can be done about it. */
@org.springframework.stereotype.Component
class AnswerCell {

    private final Times times;
    private final SlotDeeds deeds;

    AnswerCell(Times times, SlotDeeds deeds) {
        this.times = times;
        this.deeds = deeds;
    }

    Div of(Cell slot, String party, Opened opened) {
        var cell = Spans.div("stack cell");
        cell.setId("cell-" + party + "-v" + slot.version());
        if (saysMoreThanItsAnswers(slot)) cell.add(state(slot));
        slot.answers().forEach(given -> cell.add(answer(slot, given, opened)));
        if (slot.current()) cell.add(needed(slot), deeds(slot, party, opened));
        return cell;
    }

    /** An answer to superseded terms never looks like one that stands. */
    private static boolean saysMoreThanItsAnswers(Cell slot) {
        return slot.state() != SlotState.ANSWERED || slot.binding() == null;
    }

    private Div state(Cell slot) {
        var row = Spans.row(Status.of(slot.state()));
        if (slot.state() == SlotState.OPEN) row.add(times.span(slot.dueAt()));
        return row;
    }

    private Div answer(Cell slot, Given given, Opened opened) {
        var row = Spans.row(Status.of(given.choice()), Spans.of(t(given.form()), "quiet"), times.at(given.saidAt()));
        row.add(Spans.of(given.office(), "quiet"));
        if (given.proxy()) row.add(Spans.of(t("answers.proxy", t(given.channel())), "quiet"));
        if (given.late()) row.add(Status.alarm(given.counts() ? "answers.late" : "answers.late-not-counted"));
        if (given.withdrawnAt() != null) row.add(Status.alarm("answers.withdrawn", times.local(given.withdrawnAt())));
        if (given.equals(slot.binding())) row.addClassName("binding");
        if (given.remarks() != null) row.add(Spans.typed(given.remarks()));
        if (given.choice() == Choice.ASK && slot.current() && opened.isCoordinator())
            row.add(small(Fields.button("reply-" + given.id(), "deed.reply", () -> deeds.reply(given, opened))));
        return row;
    }

    /** Given is not clear: it says what is still wanted. */
    private static Component needed(Cell slot) {
        if (slot.clear()) return Status.badge("answer", "clear", "answers.clear", VaadinIcon.CHECK);
        var text = t("answers.needs", slot.form());
        if (slot.binding() != null && slot.role() == SlotRole.BLOCKING) text = t("answers.not-clear") + " " + text;
        return Spans.of(text, "quiet");
    }

    private Div deeds(Cell slot, String party, Opened opened) {
        var bar = Spans.row();
        if (opened.me().speaksFor(party)) bar.add(own(slot));
        if (opened.mayEnterAnswers() && !opened.head().course().isOver()) {
            bar.add(small(Fields.button("proxy-" + party, "deed.proxy", () -> deeds.enter(slot, party, opened))));
            var binding = slot.binding();
            if (binding != null)
                bar.add(small(Fields.button(
                        "withdraw-" + party, "deed.withdraw", () -> deeds.withdraw(binding, party, opened))));
        }
        if (opened.isCoordinator() && !opened.head().course().hasBegun()) {
            if (slot.state() == SlotState.NO_REPLY || slot.state() == SlotState.CLOSED)
                bar.add(small(Fields.button("reopen-" + party, "deed.reopen", () -> deeds.reopen(slot, opened))));
            if (opened.head().decision() != Decision.CLEAR)
                bar.add(small(Fields.button("drop-" + party, "deed.drop", () -> deeds.drop(slot, opened))));
        }
        return bar;
    }

    private static Anchor own(Cell slot) {
        var link = new Anchor("answer/" + slot.slotId(), t("answers.to-my-answer"));
        link.setId("my-answer");
        return link;
    }

    private static Button small(Button button) {
        button.addThemeNames("small", "tertiary");
        return button;
    }
}
