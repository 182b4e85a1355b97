package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.mission.MissionTerms;
import org.parley.mission.MissionTerms.Crew;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** Asks for a repair mission: what is broken and who depends on it, who goes there, when, for how long. */
class MissionForm extends TermsForm<MissionTerms> {

    private final Pickers pickers;
    private final JourneyFields journey;
    private final ComboBox<String> destination;
    private final TextArea purpose = Fields.area("purpose", "terms.purpose");
    private final Repeater<FacilityFields> facilities;
    private final IntegerField peopleServed = Fields.number("people-served", "terms.peopleServed");
    private final IntegerField daysNeeded = Fields.number("days-needed", "terms.daysNeeded");
    private final IntegerField engineers = Fields.number("crew-engineers", "terms.crew.engineers");
    private final IntegerField others = Fields.number("crew-others", "terms.crew.others");
    private final Repeater<PartFields> parts;
    private final SideNotes notes = new SideNotes();
    private int given;

    MissionForm(Pickers pickers) {
        this.pickers = pickers;
        journey = new JourneyFields(pickers);
        destination = pickers.area("destination", "terms.destination");
        facilities = new Repeater<>("facility", this::facility, this::otherFacilities);
        parts = new Repeater<>("part", this::part, this::fireChanged);
        purpose.addClassName("wide");
        daysNeeded.setValue(1);
        add(journey.origin, destination, purpose, facilities, peopleServed, engineers);
        add(daysNeeded, journey.departure, journey.comeBack, journey.routes, journey.pause);
        add(Fields.more("mission-more", "terms.more", others, notes.contact, notes.note, journey.zone, parts));
        watch(journey.all());
        watch(notes.all());
        watch(destination, purpose, peopleServed, daysNeeded, engineers, others);
    }

    /** Most missions repair one thing on which the others depend: the first. */
    private FacilityFields facility() {
        given++;
        var row = new FacilityFields(pickers, "F" + given, given == 1);
        row.code.addValueChangeListener(change -> {
            facilities.rows().forEach(one -> one.renamed(change.getOldValue(), change.getValue()));
            offerNeeds();
        });
        row.name.addValueChangeListener(change -> offerNeeds());
        watch(row.all());
        return row;
    }

    private PartFields part() {
        var row = new PartFields(pickers, this::fireChanged);
        watch(row.all());
        return row;
    }

    private void otherFacilities() {
        offerNeeds();
        fireChanged();
    }

    private void offerNeeds() {
        var names = new LinkedHashMap<String, String>();
        for (var row : facilities.rows()) if (!row.code.isEmpty()) names.put(row.code.getValue(), row.name.getValue());
        facilities.rows().forEach(row -> row.offer(names));
    }

    @Override
    public void withoutPause() {
        journey.pause.setVisible(false);
    }

    @Override
    public MissionTerms value() {
        return new MissionTerms(
                journey.origin.getValue(),
                destination.getValue(),
                journey.roads(),
                typed(purpose.getValue()),
                facilities.rows().stream().map(FacilityFields::value).toList(),
                new Crew(count(engineers), count(others)),
                typedParts().stream().map(PartFields::value).toList(),
                count(peopleServed),
                count(daysNeeded),
                journey.departure.getValue(),
                journey.comeBack.getValue(),
                journey.zone.getValue(),
                journey.pause.getValue(),
                typed(notes.contact.getValue()),
                typed(notes.note.getValue()));
    }

    private List<PartFields> typedParts() {
        return parts.rows().stream().filter(PartFields::isTyped).toList();
    }

    private static int count(IntegerField field) {
        var value = field.getValue();
        return value == null ? 0 : value;
    }

    private static @Nullable Integer shown(int count) {
        return count == 0 ? null : count;
    }

    @Override
    public void show(Terms shown) {
        var terms = (MissionTerms) shown;
        journey.show(terms.askedModality(), terms.origin(), terms.routes(), terms.pause());
        journey.departure.setValue(terms.departure());
        journey.comeBack.setValue(terms.comeBack());
        journey.zone.setValue(terms.zone());
        destination.setValue(terms.destination());
        purpose.setValue(terms.purpose() == null ? "" : terms.purpose());
        peopleServed.setValue(shown(terms.peopleServed()));
        daysNeeded.setValue(shown(terms.daysNeeded()));
        showCrew(terms.crew());
        showFacilities(terms.facilities());
        var partRows = parts.reset(terms.parts().size());
        for (int i = 0; i < terms.parts().size(); i++)
            partRows.get(i).show(terms.parts().get(i));
        notes.show(terms.contact(), terms.note());
    }

    private void showCrew(@Nullable Crew crew) {
        if (crew == null) return;
        engineers.setValue(shown(crew.engineers()));
        others.setValue(shown(crew.others()));
    }

    /** First all codes, then what needs them. */
    private void showFacilities(List<MissionTerms.Facility> shown) {
        var rows = facilities.reset(shown.size());
        for (int i = 0; i < shown.size(); i++) rows.get(i).show(shown.get(i));
        offerNeeds();
        for (int i = 0; i < shown.size(); i++) rows.get(i).showNeeds(shown.get(i));
    }

    @Override
    protected void register(RefusalFields fields) {
        journey.register(fields);
        notes.register(fields);
        fields.add("destination", destination).add("purpose", purpose).add("peopleServed", peopleServed);
        fields.add("daysNeeded", daysNeeded).add("crew", engineers).add("crew.engineers", engineers);
        fields.add("crew.others", others);
        var rows = facilities.rows();
        fields.add("facilities", rows.get(0).name);
        for (int i = 0; i < rows.size(); i++) rows.get(i).register("facilities[" + i + "]", fields);
        var typed = typedParts();
        for (int i = 0; i < typed.size(); i++) typed.get(i).register("parts[" + i + "]", fields);
    }
}
