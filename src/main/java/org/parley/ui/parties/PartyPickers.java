package org.parley.ui.parties;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Things of the reference tables, picked by name; fields give back their codes. */
final class PartyPickers {

    private PartyPickers() {}

    static ComboBox<String> one(String id, String label, Map<String, String> named) {
        var field = new ComboBox<String>(t(label));
        field.setId(id);
        field.setItems(sorted(named));
        field.setItemLabelGenerator(code -> named.getOrDefault(code, code) + " (" + code + ")");
        field.setClearButtonVisible(true);
        field.setWidthFull();
        return field;
    }

    static MultiSelectComboBox<String> several(String id, String label, Map<String, String> named) {
        var field = new MultiSelectComboBox<String>(t(label));
        field.setId(id);
        field.setItems(sorted(named));
        field.setItemLabelGenerator(code -> named.getOrDefault(code, code) + " (" + code + ")");
        field.setWidthFull();
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(t("picker.cleared"))
                .setFocused(t("picker.focused"))
                .setSelected(t("picker.selected"))
                .setDeselected(t("picker.deselected"))
                .setTotal("{count} " + t("picker.total")));
        return field;
    }

    private static List<String> sorted(Map<String, String> named) {
        return named.keySet().stream().sorted(Comparator.comparing(named::get)).toList();
    }
}
