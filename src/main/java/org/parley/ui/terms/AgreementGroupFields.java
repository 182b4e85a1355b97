package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.agreement.AgreementTerms.Group;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** One group of an agreement: from where to where, and how many as far as that is known. */
class AgreementGroupFields extends Div {

    final TextField name = Fields.text("group-name", "terms.groups.name");
    final IntegerField people = Fields.number("group-people", "terms.groups.people");
    final ComboBox<String> origin;
    final ComboBox<String> destination;
    final TextField destinationNote = Fields.text("group-destination-note", "terms.groups.destinationNote");

    AgreementGroupFields(Pickers pickers) {
        addClassName("form");
        origin = pickers.area("group-origin", "terms.groups.origin");
        destination = pickers.area("group-destination", "terms.groups.agreedDestination");
        add(name, people, origin, destination, destinationNote);
    }

    Group value() {
        return new Group(
                typed(name.getValue()),
                people.getValue(),
                origin.getValue(),
                destination.getValue(),
                typed(destinationNote.getValue()));
    }

    void show(Group group) {
        name.setValue(group.name() == null ? "" : group.name());
        people.setValue(group.people());
        origin.setValue(group.origin());
        destination.setValue(group.agreedDestination());
        destinationNote.setValue(group.destinationNote() == null ? "" : group.destinationNote());
    }

    void register(String path, RefusalFields fields) {
        fields.add(path, name).add(path + ".name", name).add(path + ".people", people);
        fields.add(path + ".origin", origin).add(path + ".agreedDestination", destination);
        fields.add(path + ".destinationNote", destinationNote);
    }
}
