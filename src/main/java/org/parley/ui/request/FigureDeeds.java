package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import java.time.LocalDateTime;
import java.util.List;
import org.parley.figure.CorrectionDraft;
import org.parley.figure.Counted;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.overview.FigureList.Row;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** A figure is added beside the others, corrected with a reason, or chosen as the one to go by. */
@Component
class FigureDeeds {

    private final Figures figures;
    private final Times times;

    FigureDeeds(Figures figures, Times times) {
        this.figures = figures;
        this.times = times;
    }

    void add(Opened opened) {
        var counted = Fields.select("figure-counted", "figures.counted", List.of(Counted.values()));
        var group = Fields.number("figure-group", "figures.group");
        var label = Fields.text("figure-label", "figures.label");
        var amount = Fields.number("figure-amount", "figures.column.amount");
        var source = Fields.text("figure-source", "figures.column.source");
        var status = Fields.choice("figure-status", "figures.column.status", List.of(Status.values()));
        status.setValue(Status.ALLEGED);
        var at = Fields.pastMoment("figure-at", "figures.column.true-at", times);
        new DeedDialog("figure-dialog")
                .field("counted", counted)
                .field("amount", amount)
                .field("source", source)
                .field("trueAt", at)
                .field("status", status)
                .field("groupNo", group)
                .field("label", label)
                .does(
                        () -> figures.add(
                                opened.head().id(),
                                new FigureDraft(
                                        counted.getValue(),
                                        group.getValue(),
                                        typed(label.getValue()),
                                        amount.getValue(),
                                        typed(source.getValue()),
                                        status.getValue(),
                                        null,
                                        MovementDeeds.instant(at, times)),
                                opened.me()),
                        opened.reload());
    }

    void correct(Row figure, Opened opened) {
        var amount = Fields.number("correct-amount", "figures.column.amount");
        amount.setValue(figure.amount());
        var source = Fields.text("correct-source", "figures.column.source");
        source.setValue(figure.source());
        var status = Fields.choice("correct-status", "figures.column.status", List.of(Status.values()));
        status.setValue(figure.status());
        var at = Fields.pastMoment("correct-at", "figures.column.true-at", times);
        at.setValue(LocalDateTime.ofInstant(figure.trueAt(), times.zone()));
        var reason = Fields.area("correct-reason", "deed.reason");
        new DeedDialog("correct-dialog")
                .says(said(figure))
                .field("amount", amount)
                .field("source", source)
                .field("trueAt", at)
                .field("status", status)
                .field("reason", reason)
                .does(
                        () -> figures.correct(
                                figure.id(),
                                new CorrectionDraft(
                                        amount.getValue(),
                                        typed(source.getValue()),
                                        status.getValue(),
                                        MovementDeeds.instant(at, times),
                                        typed(reason.getValue())),
                                opened.me()),
                        opened.reload());
    }

    void prefer(Row figure, Opened opened) {
        var reason = Fields.area("prefer-reason", "deed.reason");
        new DeedDialog("prefer-dialog")
                .says(said(figure))
                .field("reason", reason)
                .does(() -> figures.prefer(figure.id(), typed(reason.getValue()), opened.me()), opened.reload());
    }

    private static String said(Row figure) {
        return t("figures.said", FiguresPanel.title(figure), number(figure.amount()), figure.source());
    }
}
