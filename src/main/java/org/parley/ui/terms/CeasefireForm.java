package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** Asks for a pause: zones, each with its window. */
class CeasefireForm extends TermsForm<CeasefireTerms> {

    private final Select<PauseKind> pauseKind =
            Fields.select("pauseKind", "terms.pauseKind", List.of(PauseKind.values()));
    private final ComboBox<String> declaredBy;
    private final Repeater<ZoneFields> zones;
    private final IntegerField bufferKm = Fields.number("bufferKm", "terms.bufferKm");
    private final TextArea purpose = Fields.area("purpose", "terms.purpose");
    private final SideNotes notes = new SideNotes();

    CeasefireForm(Pickers pickers) {
        pauseKind.setValue(PauseKind.PAUSE);
        purpose.addClassName("wide");
        zones = new Repeater<>("zone", () -> zone(pickers), this::fireChanged);
        declaredBy = pickers.party("declaredBy", "terms.declaredBy");
        declaredBy.setHelperText(t("terms.declaredBy.help"));
        declaredBy.setVisible(false);
        pauseKind.addValueChangeListener(change -> declaredBy.setVisible(change.getValue() == PauseKind.UNILATERAL));
        add(pauseKind, declaredBy, zones, purpose);
        add(Fields.more("ceasefire-more", "terms.more", bufferKm, notes.contact, notes.note));
        watch(pauseKind, declaredBy, bufferKm, purpose);
        watch(notes.all());
    }

    private ZoneFields zone(Pickers pickers) {
        var zone = new ZoneFields(pickers);
        watch(
                zone.areas,
                zone.from,
                zone.to,
                zone.dailyFrom,
                zone.dailyTo,
                zone.weeks,
                zone.zone,
                zone.weekdays,
                zone.buffer);
        return zone;
    }

    @Override
    public CeasefireTerms value() {
        return new CeasefireTerms(
                zones.rows().stream().map(ZoneFields::value).toList(),
                bufferKm.getValue(),
                pauseKind.getValue(),
                declaredBy.isVisible() ? declaredBy.getValue() : null,
                typed(purpose.getValue()),
                typed(notes.contact.getValue()),
                typed(notes.note.getValue()));
    }

    @Override
    public void show(Terms shown) {
        var terms = (CeasefireTerms) shown;
        pauseKind.setValue(terms.pauseKind());
        declaredBy.setValue(terms.declaredBy());
        var rows = zones.reset(terms.zones().size());
        for (int i = 0; i < terms.zones().size(); i++)
            rows.get(i).show(terms.zones().get(i));
        bufferKm.setValue(terms.bufferKm());
        purpose.setValue(terms.purpose() == null ? "" : terms.purpose());
        notes.show(terms.contact(), terms.note());
    }

    @Override
    protected void register(RefusalFields fields) {
        notes.register(fields);
        fields.add("pauseKind", pauseKind)
                .add("declaredBy", declaredBy)
                .add("bufferKm", bufferKm)
                .add("purpose", purpose);
        var rows = zones.rows();
        fields.add("zones", rows.get(0).areas);
        for (int i = 0; i < rows.size(); i++) rows.get(i).register("zones[" + i + "]", fields);
    }
}
