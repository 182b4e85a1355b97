package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import org.parley.clearance.SlotState;
import org.parley.overview.Matrix;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Given;
import org.parley.overview.Matrix.PartyRow;
import org.parley.overview.Matrix.Round;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;

/** The matrix of a moment, to be read only. */
record MatrixTable(Times times, Map<String, String> parties) {

    Component of(Matrix matrix) {
        if (matrix.parties().isEmpty() && matrix.notices().isEmpty()) return Spans.empty(t("answers.nobody"));
        var table = new NativeTable();
        table.setId("matrix-then");
        table.addClassName("matrix");
        var head = table.getHead().addRow();
        head.add(header(t("answers.party"), "col"));
        matrix.rounds()
                .forEach(round -> head.add(
                        header(t(round.current() ? "answers.version-current" : "answers.version", round.no()), "col")));
        matrix.parties().forEach(party -> table.getBody().add(row(party, matrix)));
        var all = Spans.div("stack");
        if (!matrix.parties().isEmpty()) all.add(table);
        matrix.notices()
                .forEach(notice -> all.add(Spans.row(
                        Spans.of(name(notice.party()), "strong"),
                        Status.acknowledged(notice.acknowledgedAt() != null))));
        return all;
    }

    private String name(String party) {
        return parties.getOrDefault(party, party);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(PartyRow party, Matrix matrix) {
        var row = new NativeTableRow();
        row.setId("then-" + party.party());
        row.add(header(name(party.party()), "row"));
        for (var round : matrix.rounds()) row.add(cell(party, round));
        return row;
    }

    private NativeTableCell cell(PartyRow party, Round round) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", t("answers.version", round.no()));
        party.cells().stream().filter(slot -> slot.version() == round.no()).forEach(slot -> cell.add(slot(slot)));
        return cell;
    }

    private Div slot(Cell slot) {
        var cell = Spans.div("stack cell");
        if (slot.state() != SlotState.ANSWERED || slot.binding() == null) {
            var state = Spans.row(Status.of(slot.state()));
            if (slot.state() == SlotState.OPEN) state.add(times.at(slot.dueAt()));
            cell.add(state);
        }
        slot.answers().forEach(given -> cell.add(answer(given, slot)));
        if (slot.clear()) cell.add(Status.badge("answer", "clear", "answers.clear", VaadinIcon.CHECK));
        return cell;
    }

    private Div answer(Given given, Cell slot) {
        var row = Spans.row(
                Status.of(given.choice()),
                Spans.of(t(given.form()), "quiet"),
                times.at(given.saidAt()),
                Spans.of(given.office(), "quiet"));
        if (given.late()) row.add(Status.alarm(given.counts() ? "answers.late" : "answers.late-not-counted"));
        if (given.withdrawnAt() != null) row.add(Status.alarm("answers.withdrawn", times.local(given.withdrawnAt())));
        if (given.equals(slot.binding())) row.addClassName("binding");
        if (given.remarks() != null) row.add(Spans.typed(given.remarks()));
        given.conditions()
                .forEach(one -> row.add(Spans.row(
                        Spans.of(t(one.met() ? "replay.condition.met" : "replay.condition.open"), "quiet"),
                        Spans.typed(one.wording()))));
        return row;
    }
}
