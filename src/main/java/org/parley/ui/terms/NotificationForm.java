package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.notification.NotificationTerms;
import org.parley.notification.NotifiedSort;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** Tells parties of an object: what and where it is, from when until it expires, and who is told. */
class NotificationForm extends TermsForm<NotificationTerms> {

    private final Select<NotifiedSort> sort = Fields.select("sort", "terms.sort", List.of(NotifiedSort.values()));
    private final TextField object = Fields.text("object", "terms.object");
    private final MultiSelectComboBox<String> areas;
    private final MultiSelectComboBox<String> routes;
    private final DateTimePicker validFrom = Fields.moment("valid-from", "terms.validFrom");
    private final DateTimePicker expires = Fields.moment("expires", "terms.expires");
    private final ComboBox<ZoneId> zone;
    private final MultiSelectComboBox<String> recipients;
    private final TextArea emergency = Fields.area("emergency-reason", "terms.emergencyReason");
    private final SideNotes notes = new SideNotes();

    NotificationForm(Pickers pickers) {
        areas = pickers.areas("areas", "terms.areas");
        routes = pickers.routes("routes", "terms.routes");
        recipients = pickers.parties("recipients", "terms.recipients");
        zone = pickers.zone("zone");
        add(sort, object, areas, routes, validFrom, expires, recipients, emergency);
        add(Fields.more("notification-more", "terms.more", notes.contact, notes.note, zone));
        watch(sort, object, areas, routes, validFrom, expires, zone, recipients, emergency);
        watch(notes.all());
    }

    @Override
    @SuppressWarnings("DataFlowIssue") // as typed, complete or not
    public NotificationTerms value() {
        return new NotificationTerms(
                sort.getValue(),
                typed(object.getValue()),
                codes(areas.getValue()),
                codes(routes.getValue()),
                validFrom.getValue(),
                expires.getValue(),
                zone.getValue(),
                codes(recipients.getValue()),
                typed(emergency.getValue()),
                typed(notes.contact.getValue()),
                typed(notes.note.getValue()));
    }

    private static List<String> codes(Set<String> chosen) {
        return chosen.stream().sorted().toList();
    }

    @Override
    public void show(Terms shown) {
        var terms = (NotificationTerms) shown;
        sort.setValue(terms.sort());
        object.setValue(terms.object() == null ? "" : terms.object());
        areas.setValue(new HashSet<>(terms.areas()));
        routes.setValue(new HashSet<>(terms.routes()));
        validFrom.setValue(terms.validFrom());
        expires.setValue(terms.expires());
        zone.setValue(terms.zone());
        recipients.setValue(new HashSet<>(terms.recipients()));
        emergency.setValue(terms.emergencyReason() == null ? "" : terms.emergencyReason());
        notes.show(terms.contact(), terms.note());
    }

    @Override
    protected void register(RefusalFields fields) {
        notes.register(fields);
        fields.add("sort", sort).add("object", object).add("areas", areas).add("routes", routes);
        fields.add("validFrom", validFrom).add("expires", expires).add("zone", zone);
        fields.add("recipients", recipients).add("emergencyReason", emergency);
    }
}
