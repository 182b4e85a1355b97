package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.request.Modality;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** Asks for a convoy: from where to where, for how many, when, on which roads. */
class ConvoyForm extends TermsForm<ConvoyTerms> {

    private final JourneyFields journey;
    private final ComboBox<String> destination;
    private final TextField crossing = Fields.text("crossing", "terms.crossing");
    private final IntegerField trucks = Fields.number("trucks", "terms.trucks");
    private final PeopleFields people = new PeopleFields();
    private final Select<Siege> siege = Fields.select("siege", "terms.siege", List.of(Siege.values()));
    private final TextArea cargo = Fields.area("cargo", "terms.cargo");
    private final SideNotes notes = new SideNotes();

    ConvoyForm(Pickers pickers) {
        journey = new JourneyFields(pickers);
        destination = pickers.area("destination", "terms.destination");
        siege.setValue(Siege.NONE);
        crossing.setVisible(false);
        journey.modality.addValueChangeListener(
                change -> crossing.setVisible(change.getValue() == Modality.CROSS_BORDER));
        add(journey.modality, crossing, journey.origin, destination, journey.departure, journey.comeBack);
        add(trucks, people.total, journey.routes, journey.pause, siege, people.breakdown());
        add(Fields.more("convoy-more", "terms.more", cargo, notes.contact, notes.note, journey.zone));
        watch(journey.all());
        watch(people.all());
        watch(notes.all());
        watch(destination, crossing, trucks, siege, cargo);
    }

    @Override
    public ConvoyTerms value() {
        var number = trucks.getValue();
        return new ConvoyTerms(
                journey.modality.getValue(),
                journey.origin.getValue(),
                destination.getValue(),
                crossing.isVisible() ? typed(crossing.getValue()) : null,
                journey.roads(),
                number == null ? 0 : number,
                people.value(),
                siege.getValue(),
                journey.departure.getValue(),
                journey.comeBack.getValue(),
                journey.zone.getValue(),
                journey.pause.getValue(),
                typed(cargo.getValue()),
                typed(notes.contact.getValue()),
                typed(notes.note.getValue()));
    }

    @Override
    public void withoutPause() {
        journey.pause.setVisible(false);
    }

    @Override
    public void show(Terms shown) {
        var terms = (ConvoyTerms) shown;
        journey.show(terms.modality(), terms.origin(), terms.routes(), terms.pause());
        journey.departure.setValue(terms.departure());
        journey.comeBack.setValue(terms.comeBack());
        journey.zone.setValue(terms.zone());
        destination.setValue(terms.destination());
        crossing.setValue(terms.crossing() == null ? "" : terms.crossing());
        trucks.setValue(terms.trucks() == 0 ? null : terms.trucks());
        people.show(terms.people());
        siege.setValue(terms.siege());
        cargo.setValue(terms.cargo() == null ? "" : terms.cargo());
        notes.show(terms.contact(), terms.note());
    }

    @Override
    protected void register(RefusalFields fields) {
        journey.register(fields);
        people.register(fields);
        notes.register(fields);
        fields.add("destination", destination).add("crossing", crossing).add("trucks", trucks);
        fields.add("siege", siege).add("cargo", cargo);
    }
}
