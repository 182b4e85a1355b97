package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.AgreementTerms;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Times;

/** Writes down what others agreed: who, when, whether the UN was told and consulted, and who is to leave for where. */
class AgreementForm extends TermsForm<AgreementTerms> {

    private final Times times;
    private final Set<String> parties;
    private final MultiSelectComboBox<String> known;
    private final TextArea others = Fields.area("concluded-others", "agreement.concluded-others");
    private final DateTimePicker concludedAt;
    private final DateTimePicker toldAt = Fields.moment("told-at", "terms.toldAt");
    private final TextField toldInWords = Fields.text("told-in-words", "terms.toldInWords");
    private final RadioButtonGroup<Boolean> consulted = new RadioButtonGroup<>(t("terms.consulted"));
    private final TextArea what = Fields.area("what", "terms.what");
    private final Repeater<AgreementGroupFields> groups;
    private final DateTimePicker from = Fields.moment("from", "terms.from");
    private final DateTimePicker to = Fields.moment("to", "terms.to");
    private final ComboBox<ZoneId> zone;
    private final TextField source = Fields.text("source", "terms.source");
    private final SideNotes notes = new SideNotes();

    AgreementForm(Pickers pickers) {
        times = pickers.times();
        parties = pickers.partyCodes();
        known = pickers.parties("concluded-by", "terms.concludedBy");
        concludedAt = Fields.pastMoment("concluded-at", "terms.concludedAt", times);
        groups = new Repeater<>("group", () -> group(pickers), this::fireChanged);
        zone = pickers.zone("zone");
        consulted.setId("consulted");
        consulted.setItems(true, false);
        consulted.setItemLabelGenerator(yes -> t("agreement.consulted." + yes));
        add(known, others, concludedAt, source, toldAt, toldInWords, consulted, what, groups, from, to);
        add(Fields.more("agreement-more", "terms.more", notes.contact, notes.note, zone));
        watch(known, others, concludedAt, source, toldAt, toldInWords, consulted, what, from, to, zone);
        watch(notes.all());
    }

    private AgreementGroupFields group(Pickers pickers) {
        var group = new AgreementGroupFields(pickers);
        watch(group.name, group.people, group.origin, group.destination, group.destinationNote);
        return group;
    }

    @Override
    public AgreementTerms value() {
        return new AgreementTerms(
                sides(),
                instant(concludedAt),
                instant(toldAt),
                typed(toldInWords.getValue()),
                consulted.getValue(),
                typed(what.getValue()),
                groups.rows().stream().map(AgreementGroupFields::value).toList(),
                from.getValue(),
                to.getValue(),
                zone.getValue(),
                typed(source.getValue()),
                typed(notes.contact.getValue()),
                typed(notes.note.getValue()));
    }

    /** Parties that the program knows, and, one a line, those that it does not. */
    private List<String> sides() {
        var typed = others.getValue().lines().map(String::strip).filter(line -> !line.isEmpty());
        return Stream.concat(known.getValue().stream().sorted(), typed).toList();
    }

    @Override
    public void show(Terms shown) {
        var terms = (AgreementTerms) shown;
        known.setValue(terms.concludedBy().stream().filter(parties::contains).collect(Collectors.toSet()));
        others.setValue(terms.concludedBy().stream()
                .filter(side -> !parties.contains(side))
                .collect(Collectors.joining("\n")));
        concludedAt.setValue(local(terms.concludedAt()));
        toldAt.setValue(local(terms.toldAt()));
        toldInWords.setValue(terms.toldInWords() == null ? "" : terms.toldInWords());
        consulted.setValue(terms.consulted());
        what.setValue(terms.what() == null ? "" : terms.what());
        source.setValue(terms.source() == null ? "" : terms.source());
        from.setValue(terms.from());
        to.setValue(terms.to());
        zone.setValue(terms.zone());
        notes.show(terms.contact(), terms.note());
        var rows = groups.reset(terms.groups().size());
        for (int i = 0; i < terms.groups().size(); i++)
            rows.get(i).show(terms.groups().get(i));
    }

    /** What happened is a moment, typed as the office's wall time. */
    private @Nullable Instant instant(DateTimePicker field) {
        var typed = field.getValue();
        return typed == null ? null : typed.atZone(times.zone()).toInstant();
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, times.zone());
    }

    @Override
    protected void register(RefusalFields fields) {
        notes.register(fields);
        fields.add("concludedBy", known).add("concludedAt", concludedAt).add("consulted", consulted);
        fields.add("toldAt", toldAt).add("toldInWords", toldInWords).add("what", what);
        fields.add("from", from).add("to", to).add("zone", zone).add("source", source);
        var rows = groups.rows();
        fields.add("groups", rows.get(0).name);
        for (int i = 0; i < rows.size(); i++) rows.get(i).register("groups[" + i + "]", fields);
    }
}
