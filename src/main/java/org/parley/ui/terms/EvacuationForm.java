package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;

import org.parley.evacuation.EvacuationTerms;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** Asks for an evacuation: groups, each to its own destination. */
class EvacuationForm extends TermsForm<EvacuationTerms> {

    private final JourneyFields journey;
    private final Repeater<GroupFields> groups;
    private final SideNotes notes = new SideNotes();

    EvacuationForm(Pickers pickers) {
        journey = new JourneyFields(pickers);
        groups = new Repeater<>("group", () -> group(pickers), this::fireChanged);
        add(journey.modality, journey.origin, groups, journey.departure, journey.comeBack);
        add(journey.routes, journey.pause);
        add(Fields.more("evacuation-more", "terms.more", notes.contact, notes.note, journey.zone));
        watch(journey.all());
        watch(notes.all());
    }

    private GroupFields group(Pickers pickers) {
        var group = new GroupFields(pickers);
        watch(group.name, group.people, group.destination, group.destinationNote);
        return group;
    }

    @Override
    public EvacuationTerms value() {
        return new EvacuationTerms(
                journey.origin.getValue(),
                groups.rows().stream().map(GroupFields::value).toList(),
                journey.roads(),
                journey.departure.getValue(),
                journey.comeBack.getValue(),
                journey.zone.getValue(),
                journey.pause.getValue(),
                journey.modality.getValue(),
                typed(notes.contact.getValue()),
                typed(notes.note.getValue()));
    }

    @Override
    public void withoutPause() {
        journey.pause.setVisible(false);
    }

    @Override
    public void show(Terms shown) {
        var terms = (EvacuationTerms) shown;
        journey.show(terms.modality(), terms.origin(), terms.routes(), terms.pause());
        journey.departure.setValue(terms.departure());
        journey.comeBack.setValue(terms.comeBack());
        journey.zone.setValue(terms.zone());
        var rows = groups.reset(terms.groups().size());
        for (int i = 0; i < terms.groups().size(); i++)
            rows.get(i).show(terms.groups().get(i));
        notes.show(terms.contact(), terms.note());
    }

    @Override
    protected void register(RefusalFields fields) {
        journey.register(fields);
        notes.register(fields);
        var rows = groups.rows();
        fields.add("groups", rows.get(0).name);
        for (int i = 0; i < rows.size(); i++) rows.get(i).register("groups[" + i + "]", fields);
    }
}
