package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.evacuation.EvacuationTerms.Group;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** One group of an evacuation with a destination of its own. */
class GroupFields extends Div {

    final TextField name = Fields.text("group-name", "terms.groups.name");
    final IntegerField people = Fields.number("group-people", "terms.groups.people");
    final ComboBox<String> destination;
    final TextField destinationNote = Fields.text("group-destination-note", "terms.groups.destinationNote");

    GroupFields(Pickers pickers) {
        addClassName("form");
        destination = pickers.area("group-destination", "terms.groups.destination");
        add(name, people, destination, destinationNote);
    }

    Group value() {
        var count = people.getValue();
        return new Group(
                typed(name.getValue()),
                count == null ? 0 : count,
                destination.getValue(),
                typed(destinationNote.getValue()));
    }

    void show(Group group) {
        name.setValue(group.name() == null ? "" : group.name());
        people.setValue(group.people() == 0 ? null : group.people());
        destination.setValue(group.destination());
        destinationNote.setValue(group.destinationNote() == null ? "" : group.destinationNote());
    }

    void register(String path, RefusalFields fields) {
        fields.add(path, name).add(path + ".name", name).add(path + ".people", people);
        fields.add(path + ".destination", destination).add(path + ".destinationNote", destinationNote);
    }
}
