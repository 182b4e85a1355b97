package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.WindowChangeTerms;
import org.parley.ceasefire.WindowChangeTerms.ZoneEnd;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Spans;

/** Asks for another end of a pause's window: its zones stand, and beside each end the one that is asked for. */
class WindowChangeForm extends TermsForm<WindowChangeTerms> {

    private final Pickers pickers;
    private final Div zones = Spans.div("wide");
    private final TextArea purpose = Fields.area("purpose", "terms.purpose");
    private final SideNotes notes = new SideNotes();
    private final List<ZoneEnd> shown = new ArrayList<>();
    private final List<DateTimePicker> ends = new ArrayList<>();
    private @Nullable UUID pause;
    private @Nullable String declaredBy;

    WindowChangeForm(Pickers pickers) {
        this.pickers = pickers;
        purpose.addClassName("wide");
        zones.setId("window-ends");
        add(zones, purpose, Fields.more("window-change-more", "terms.more", notes.contact, notes.note));
        watch(purpose);
        watch(notes.all());
    }

    @Override
    @SuppressWarnings("DataFlowIssue") // without a pause the rules say so
    public WindowChangeTerms value() {
        var asked = new ArrayList<ZoneEnd>();
        for (int i = 0; i < shown.size(); i++) {
            var zone = shown.get(i);
            asked.add(new ZoneEnd(zone.areas(), zone.end(), ends.get(i).getValue(), zone.zone()));
        }
        return new WindowChangeTerms(
                pause,
                asked,
                declaredBy,
                typed(purpose.getValue()),
                typed(notes.contact.getValue()),
                typed(notes.note.getValue()));
    }

    @Override
    public void show(Terms given) {
        var terms = (WindowChangeTerms) given;
        pause = terms.pause();
        declaredBy = terms.declaredBy();
        zones.removeAll();
        shown.clear();
        ends.clear();
        terms.zones().forEach(this::show);
        purpose.setValue(terms.purpose() == null ? "" : terms.purpose());
        notes.show(terms.contact(), terms.note());
    }

    private void show(ZoneEnd zone) {
        var end = Fields.moment("new-end-" + ends.size(), "terms.zones.newEnd");
        end.setValue(zone.newEnd() == null ? zone.end() : zone.newEnd());
        watch(end);
        var names = pickers.areaNames(zone.areas());
        var stands = pickers.times().format(zone.end(), false);
        zones.add(Spans.div(
                "panel",
                new H3(names),
                Spans.of(t("window-change.stands", stands, pickers.times().zoneName(zone.zone())), "quiet"),
                end));
        shown.add(zone);
        ends.add(end);
    }

    @Override
    protected void register(RefusalFields fields) {
        notes.register(fields);
        fields.add("purpose", purpose);
        if (!ends.isEmpty()) fields.add("zones", ends.get(0));
        for (int i = 0; i < ends.size(); i++) fields.add("zones[" + i + "].newEnd", ends.get(i));
    }
}
