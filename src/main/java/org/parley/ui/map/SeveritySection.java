package org.parley.ui.map;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.atlas.Severities;
import org.parley.atlas.Severity;
import org.parley.atlas.SeverityDraft;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** How hard areas are to reach: every entry with what it corrects, and a new one for those who may. */
@Component
class SeveritySection {

    private static final List<String> COLUMNS =
            List.of("map.area", "severity.level", "map.from", "severity.note", "severity.by", "severity.state");

    private final Severities severities;
    private final CurrentActor me;
    private final Names names;
    private final Times times;

    SeveritySection(Severities severities, CurrentActor me, Names names, Times times) {
        this.severities = severities;
        this.me = me;
        this.names = names;
        this.times = times;
    }

    /** Of this area, or of all where none is named. */
    Div of(String area, Map<String, String> words, Runnable after) {
        var table = new TwinTable("severities", "severity.title", COLUMNS);
        severities.history(area.isBlank() ? null : area, me.get()).forEach(entry -> row(table, entry, words));
        var section = table.section("severity.title", "severity.none");
        section.addComponentAtIndex(1, new Paragraph(t("severity.what")));
        if (Severities.isWriter(me.get()))
            section.add(Spans.div(
                    "actions", Fields.button("record-severity", "severity.record", () -> record(area, after))));
        return section;
    }

    private void row(TwinTable table, Severity entry, Map<String, String> words) {
        table.row(
                new Span(words.getOrDefault(entry.area(), entry.area())),
                new Span(t("Severity." + entry.level())),
                new Span(Times.day(entry.day())),
                Spans.typed(entry.note()),
                Spans.row(times.at(entry.enteredAt()), Spans.code(entry.enteredBy() == null ? "" : entry.enteredBy())),
                new Span(t(entry.corrected() ? "severity.corrected" : "severity.counts")));
    }

    private void record(String shown, Runnable after) {
        var words = names.areas();
        var area = new ComboBox<String>(t("map.area"));
        area.setId("severity-area");
        area.setItems(
                words.keySet().stream().sorted(Comparator.comparing(words::get)).toList());
        area.setItemLabelGenerator(code -> words.getOrDefault(code, code) + " (" + code + ")");
        if (words.containsKey(shown)) area.setValue(shown);
        var day = Fields.day("severity-day", "map.from");
        day.setValue(LocalDate.ofInstant(times.now(), times.zone()));
        var level = new Select<Integer>();
        level.setId("severity-level");
        level.setLabel(t("severity.level"));
        level.setItems(1, 2, 3, 4, 5);
        level.setItemLabelGenerator(one -> t("Severity." + one));
        var note = Fields.area("severity-note", "severity.note");
        new DeedDialog("record-severity-dialog")
                .says(t("deed.record-severity-dialog.says"))
                .field("area", area)
                .field("day", day)
                .field("level", level)
                .field("note", note)
                .does(
                        () -> severities.record(
                                new SeverityDraft(area.getValue(), day.getValue(), level.getValue(), note.getValue()),
                                me.get()),
                        after);
    }
}
