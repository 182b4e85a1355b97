package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.parley.mission.FacilityKind;
import org.parley.mission.MissionTerms.Facility;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** One facility: what it is and where, and which of the others it needs. Its code is given; who cares may change it. */
class FacilityFields extends Div {

    final TextField code = Fields.text("facility-code", "terms.facilities.code");
    final TextField name = Fields.text("facility-name", "terms.facilities.name");
    private final Select<FacilityKind> kind =
            Fields.select("facility-kind", "terms.facilities.kind", List.of(FacilityKind.values()));
    private final ComboBox<String> area;
    private final MultiSelectComboBox<String> needs;
    private final IntegerField people = Fields.number("facility-people", "terms.facilities.people");
    private final Checkbox repaired = new Checkbox(t("terms.facilities.repaired"));

    FacilityFields(Pickers pickers, String givenCode, boolean isRepaired) {
        addClassName("form");
        area = pickers.area("facility-area", "terms.facilities.area");
        needs = pickers.among("facility-needs", "terms.facilities.needs");
        code.setValue(givenCode);
        repaired.setId("facility-repaired");
        repaired.setValue(isRepaired);
        add(name, kind, area, needs, repaired, people);
        add(Fields.more("facility-more", "terms.facility.more", code));
    }

    HasValue<?, ?>[] all() {
        return new HasValue<?, ?>[] {code, name, kind, area, needs, people, repaired};
    }

    /** What may be needed are the others, by the names that they have now. */
    void offer(Map<String, String> names) {
        var chosen = new LinkedHashSet<>(needs.getValue());
        var others = new ArrayList<>(names.keySet());
        others.remove(code.getValue());
        chosen.retainAll(others);
        needs.setItems(others);
        needs.setItemLabelGenerator(one -> names.getOrDefault(one, "") + " (" + one + ")");
        needs.setValue(chosen);
    }

    /** Another facility has another code now. */
    void renamed(String from, String to) {
        if (from.isBlank() || !needs.getValue().contains(from)) return;
        var chosen = new LinkedHashSet<>(needs.getValue());
        chosen.remove(from);
        if (!to.isBlank()) chosen.add(to);
        needs.setValue(chosen);
    }

    Facility value() {
        return new Facility(
                typed(code.getValue()),
                typed(name.getValue()),
                kind.getValue(),
                area.getValue(),
                List.copyOf(needs.getValue()),
                repaired.getValue(),
                people.getValue());
    }

    void show(Facility shown) {
        code.setValue(shown.code() == null ? "" : shown.code());
        name.setValue(shown.name() == null ? "" : shown.name());
        kind.setValue(shown.kind());
        area.setValue(shown.area());
        people.setValue(shown.people());
        repaired.setValue(shown.repaired());
    }

    void showNeeds(Facility shown) {
        needs.setValue(new LinkedHashSet<>(shown.needs()));
    }

    void register(String path, RefusalFields fields) {
        fields.add(path, name).add(path + ".name", name).add(path + ".code", code);
        fields.add(path + ".kind", kind).add(path + ".area", area).add(path + ".needs", needs);
        fields.add(path + ".people", people);
    }
}
