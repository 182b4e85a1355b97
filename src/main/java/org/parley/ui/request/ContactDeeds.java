package org.parley.ui.request;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import org.parley.contact.Contact;
import org.parley.contact.ContactDraft;
import org.parley.contact.Contacts;
import org.parley.contact.Means;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** A contact is noted, or what was noted is corrected. */
@Component
class ContactDeeds {

    private final Contacts contacts;
    private final Times times;

    ContactDeeds(Contacts contacts, Times times) {
        this.contacts = contacts;
        this.times = times;
    }

    void note(Opened opened) {
        var form = new Form(opened, times);
        form.in(new DeedDialog("contact-dialog"))
                .does(() -> contacts.note(opened.head().id(), form.value(times), opened.me()), opened.reload());
    }

    void correct(Contact before, Opened opened) {
        var form = new Form(opened, times);
        form.show(before, times);
        var reason = Fields.area("contact-reason", "deed.reason");
        form.in(new DeedDialog("correct-contact-dialog"))
                .field("reason", reason)
                .does(
                        () -> contacts.correct(before.id(), form.value(times), typed(reason.getValue()), opened.me()),
                        opened.reload());
    }

    /** The fields of one entry. */
    private static final class Form {

        private final DateTimePicker when;
        private final RadioButtonGroup<Means> means =
                Fields.choice("contact-means", "contact.means", List.of(Means.values()));
        private final TextField place = Fields.text("contact-place", "contact.place");
        private final TextField interlocutor = Fields.text("contact-interlocutor", "contact.interlocutor");
        private final ComboBox<String> party = new ComboBox<>(t("contact.party"));
        private final TextArea outcome = Fields.area("contact-outcome", "contact.outcome");
        private final Checkbox confidential = new Checkbox(t("contact.confidential-field"));

        Form(Opened opened, Times times) {
            when = Fields.pastMoment("contact-when", "contact.when", times);
            interlocutor.setHelperText(t("contact.interlocutor.help"));
            party.setId("contact-party");
            party.setItems(opened.parties().keySet());
            party.setItemLabelGenerator(opened::party);
            party.setClearButtonVisible(true);
            confidential.setId("contact-confidential");
        }

        DeedDialog in(DeedDialog dialog) {
            return dialog.field("happenedAt", when)
                    .field("means", means)
                    .field("place", place)
                    .field("interlocutor", interlocutor)
                    .field("party", party)
                    .field("outcome", outcome)
                    .field("confidential", confidential);
        }

        void show(Contact before, Times times) {
            when.setValue(LocalDateTime.ofInstant(before.happenedAt(), times.zone()));
            means.setValue(before.means());
            place.setValue(before.place() == null ? "" : before.place());
            interlocutor.setValue(before.interlocutor());
            party.setValue(before.party());
            outcome.setValue(before.outcome());
            confidential.setValue(before.confidential());
        }

        ContactDraft value(Times times) {
            return new ContactDraft(
                    Fields.moment(when, times),
                    typed(place.getValue()),
                    means.getValue(),
                    typed(interlocutor.getValue()),
                    party.getValue(),
                    typed(outcome.getValue()),
                    confidential.getValue());
        }
    }
}
