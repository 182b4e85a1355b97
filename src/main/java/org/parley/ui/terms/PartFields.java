package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.code.CodeList;
import org.parley.mission.MissionTerms.Part;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** One thing that a crew brings; a row in which nothing is typed asks for nothing. */
class PartFields extends Div {

    private final ComboBox<String> item;
    private final IntegerField quantity = Fields.number("part-quantity", "terms.parts.quantity");
    private final TextField unit = Fields.text("part-unit", "terms.parts.unit");

    PartFields(Pickers pickers, Runnable typed) {
        item = pickers.suggested("part-item", "terms.parts.item", CodeList.ITEM);
        item.addCustomValueSetListener(words -> typed.run());
        addClassName("form");
        add(item, quantity, unit);
    }

    HasValue<?, ?>[] all() {
        return new HasValue<?, ?>[] {item, quantity, unit};
    }

    boolean isTyped() {
        return !item.isEmpty() || !quantity.isEmpty() || !unit.isEmpty();
    }

    Part value() {
        var number = quantity.getValue();
        return new Part(item.getValue(), number == null ? 0 : number, typed(unit.getValue()));
    }

    void show(Part part) {
        item.setValue(part.item());
        quantity.setValue(part.quantity() == 0 ? null : part.quantity());
        unit.setValue(part.unit() == null ? "" : part.unit());
    }

    void register(String path, RefusalFields fields) {
        fields.add(path, item).add(path + ".item", item);
        fields.add(path + ".quantity", quantity).add(path + ".unit", unit);
    }
}
