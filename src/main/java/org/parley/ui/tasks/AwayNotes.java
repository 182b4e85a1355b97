package org.parley.ui.tasks;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.parley.inbox.Absence;
import org.parley.inbox.AbsenceDraft;
import org.parley.inbox.Absences;
import org.parley.inbox.Colleague;
import org.parley.inbox.Colleagues;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** When I am away and who stands in, and for whom I stand in: told to both, above their tasks. */
@Component
class AwayNotes {

    private final Absences absences;
    private final Colleagues colleagues;
    private final CurrentActor me;
    private final Times times;

    AwayNotes(Absences absences, Colleagues colleagues, CurrentActor me, Times times) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.me = me;
        this.times = times;
    }

    /** Draws them anew; {@code after} runs once one was noted or ended. */
    void show(Div notes, Runnable after) {
        notes.removeAll();
        for (var absence : absences.about(me.get())) notes.add(line(absence, after));
        notes.add(Fields.button("note-absence", "away.note", () -> note(after)));
    }

    private Div line(Absence absence, Runnable after) {
        var mine = absence.username().equals(me.get().username());
        var other = mine ? absence.substituteOffice() : absence.office();
        var says = t(mine ? "away.me" : "away.other", Times.day(absence.from()), Times.day(absence.until()), other);
        var line = Spans.row(Spans.of(says, "strong"));
        line.setId("absence-" + absence.id());
        if (mine) line.add(Fields.button("back-" + absence.id(), "away.back", () -> end(absence, after)));
        return line;
    }

    private void note(Runnable after) {
        var substitute = new ComboBox<Colleague>(t("away.substitute"));
        substitute.setId("away-substitute");
        substitute.setItems(colleagues.standIns(me.get()));
        substitute.setItemLabelGenerator(one -> one.office() + " (" + one.username() + ")");
        substitute.setWidthFull();
        var from = Fields.day("away-from", "away.from");
        from.setValue(LocalDate.ofInstant(times.now(), times.zone()));
        var until = Fields.day("away-until", "away.until");
        new DeedDialog("absence-dialog")
                .says(t("deed.absence-dialog.says"))
                .field("substitute", substitute)
                .field("from", from)
                .field("until", until)
                .does(() -> absences.note(draft(substitute, from.getValue(), until.getValue()), me.get()), after);
    }

    private static AbsenceDraft draft(ComboBox<Colleague> substitute, LocalDate from, LocalDate until) {
        var chosen = substitute.getValue();
        return new AbsenceDraft(chosen == null ? null : chosen.username(), from, until);
    }

    private void end(Absence absence, Runnable after) {
        new DeedDialog("end-absence-dialog")
                .says(t("deed.end-absence-dialog.says", absence.substituteOffice()))
                .does(() -> absences.end(absence.id(), me.get()), after);
    }
}
