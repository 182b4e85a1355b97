package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.parley.clearance.Notices;
import org.parley.clearance.SlotRole;
import org.parley.overview.Matrices;
import org.parley.overview.Matrix;
import org.parley.overview.Matrix.PartyRow;
import org.parley.overview.Matrix.Round;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** Parties by versions: who answered what, in which form, how late. On a phone a list of parties. */
@org.springframework.stereotype.Component
@Order(1)
class AnswersPanel implements Panel {

    private final Matrices matrices;
    private final AnswerCell cells;
    private final Notices notices;
    private final Times times;
    private final SlotDeeds deeds;

    AnswersPanel(Matrices matrices, AnswerCell cells, Notices notices, Times times, SlotDeeds deeds) {
        this.matrices = matrices;
        this.cells = cells;
        this.notices = notices;
        this.times = times;
        this.deeds = deeds;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        if (!opened.head().kind().isNegotiated() || !opened.readsAnswers()) return Optional.empty();
        var matrix = matrices.of(opened.head().id(), opened.me());
        var section = Spans.section("answers", t("answers.title"));
        if (matrix.parties().isEmpty()) section.add(Spans.empty(t("answers.nobody")));
        else section.add(table(matrix, opened));
        if (opened.isCoordinator() && opened.wroteTerms()) section.add(new Paragraph(t("answers.four-eyes")));
        matrix.notices().forEach(notice -> section.add(row(notice, opened)));
        if (opened.isCoordinator() && !opened.head().course().hasBegun())
            section.add(Spans.div("actions", Fields.button("add-slot", "deed.add-slot", () -> deeds.add(opened))));
        return Optional.of(section);
    }

    private NativeTable table(Matrix matrix, Opened opened) {
        var asked = matrix.rounds().stream()
                .filter(round -> hasCells(matrix, round))
                .toList();
        var table = new NativeTable();
        table.setId("matrix");
        table.addClassName("matrix");
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(t("answers.party")));
        asked.forEach(round -> head.add(new NativeTableHeaderCell(
                t(round.no() == newest(asked) ? "answers.version-current" : "answers.version", round.no()))));
        matrix.parties().forEach(row -> table.getBody().add(row(row, asked, opened)));
        return table;
    }

    private NativeTableRow row(PartyRow party, List<Round> asked, Opened opened) {
        var row = new NativeTableRow();
        row.setId("party-" + party.party());
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(Spans.of(opened.party(party.party()), "strong"), Spans.of(t(role(party)), "quiet"));
        row.add(name);
        for (var round : asked) row.add(cell(party, round, opened));
        return row;
    }

    private NativeTableCell cell(PartyRow party, Round round, Opened opened) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", t("answers.version", round.no()));
        party.cells().stream()
                .filter(slot -> slot.version() == round.no())
                .forEach(slot -> cell.add(cells.of(slot, party.party(), opened)));
        return cell;
    }

    private Div row(Matrix.Notice notice, Opened opened) {
        var taken = notice.acknowledgedAt();
        var row = Spans.row(
                Spans.of(opened.party(notice.party()), "strong"),
                Status.acknowledged(taken != null),
                times.span(taken == null ? notice.sentAt() : taken),
                Spans.of(t("notice.what"), "quiet"));
        row.setId("notice-" + notice.party());
        if (taken == null && opened.me().speaksFor(notice.party()))
            row.add(Fields.button("acknowledge", "deed.acknowledge", () -> {
                var result = notices.acknowledge(notice.id(), opened.me());
                Tell.refused(result.refusals());
                opened.reload().run();
            }));
        return row;
    }

    private static SlotRole role(PartyRow party) {
        return party.cells().get(party.cells().size() - 1).role();
    }

    private static boolean hasCells(Matrix matrix, Round round) {
        return matrix.parties().stream()
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.version() == round.no()));
    }

    private static int newest(List<Round> rounds) {
        return rounds.get(rounds.size() - 1).no();
    }
}
