package org.parley.ui.parties;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.Map;
import org.parley.party.Control;
import org.parley.party.ControlDeeds;
import org.parley.party.ControlDraft;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** Who controls which area or route, from when to when; what was thought before stands below, at wish. */
@Component
class ControlSection {

    private final ControlDeeds controls;
    private final CurrentActor me;
    private final Names names;
    private final Times times;

    ControlSection(ControlDeeds controls, CurrentActor me, Names names, Times times) {
        this.controls = controls;
        this.me = me;
        this.names = names;
        this.times = times;
    }

    Div of(boolean keeps, Runnable after) {
        var section = Spans.section("controls", t("control.title"), new Paragraph(t("control.what")));
        if (keeps)
            section.add(Spans.div("actions", Fields.button("record-control", "control.record", () -> record(after))));
        var rows = Spans.div("rows");
        var before = new Checkbox(t("control.corrected-too"));
        before.setId("controls-corrected");
        before.addValueChangeListener(change -> fill(rows, change.getValue(), keeps, after));
        section.add(before, rows);
        fill(rows, false, keeps, after);
        return section;
    }

    private void fill(Div rows, boolean corrected, boolean keeps, Runnable after) {
        rows.removeAll();
        var parties = names.parties();
        var places = places();
        for (var control : controls.all(null, corrected, me.get()))
            rows.add(row(control, parties, places, keeps, after));
        if (rows.getChildren().findAny().isEmpty()) rows.add(Spans.empty(t("control.none")));
    }

    private Map<String, String> places() {
        var places = new HashMap<>(names.areas());
        places.putAll(names.routes());
        return places;
    }

    private Div row(
            Control control, Map<String, String> parties, Map<String, String> places, boolean keeps, Runnable after) {
        var line = Spans.row(
                Spans.of(places.getOrDefault(control.place(), control.place()), "label"),
                Spans.code(control.place()),
                Spans.of(parties.getOrDefault(control.party(), control.party())),
                Spans.of(span(control), "quiet"));
        var replaced = control.replacedAt();
        if (replaced != null)
            line.add(
                    Status.badge("account", "closed", "control.corrected", VaadinIcon.ROTATE_LEFT),
                    times.span(replaced));
        var row = Spans.div("stack", line);
        row.setId("control-" + control.id());
        if (keeps && replaced == null) row.add(deeds(control, after));
        return row;
    }

    static String span(Control control) {
        var until = control.until();
        return until == null
                ? t("control.since", Times.day(control.since()))
                : t("control.since-until", Times.day(control.since()), Times.day(until));
    }

    private Div deeds(Control control, Runnable after) {
        return Spans.div(
                "actions",
                Fields.button("end-" + control.id(), "control.end", () -> end(control, after)),
                Fields.button("strike-" + control.id(), "control.strike", () -> strike(control, after)));
    }

    private void record(Runnable after) {
        var area = PartyPickers.one("control-area", "control.area", names.areas());
        var route = PartyPickers.one("control-route", "control.route", names.routes());
        var party = PartyPickers.one("control-party", "control.party", names.parties());
        var since = Fields.day("control-since", "control.first-day");
        var until = Fields.day("control-until", "control.last-day");
        var contested = new Checkbox(t("control.contested"));
        contested.setId("control-contested");
        new DeedDialog("record-control-dialog")
                .says(t("deed.record-control-dialog.says"))
                .field("area", area)
                .field("route", route)
                .field("party", party)
                .field("since", since)
                .field("until", until)
                .also(contested)
                .does(
                        () -> controls.record(
                                new ControlDraft(
                                        area.getValue(),
                                        route.getValue(),
                                        party.getValue(),
                                        since.getValue(),
                                        until.getValue(),
                                        contested.getValue()),
                                me.get()),
                        after);
    }

    private void end(Control control, Runnable after) {
        var until = Fields.day("control-until", "control.last-day");
        new DeedDialog("end-control-dialog")
                .says(t("deed.end-control-dialog.says"))
                .field("until", until)
                .does(() -> controls.end(control.id(), until.getValue(), me.get()), after);
    }

    private void strike(Control control, Runnable after) {
        new DeedDialog("strike-control-dialog")
                .says(t("deed.strike-control-dialog.says"))
                .does(() -> controls.strike(control.id(), me.get()), after);
    }
}
