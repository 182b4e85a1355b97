package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.parley.code.Code;
import org.parley.code.CodeList;
import org.parley.code.CodeTexts;
import org.parley.shared.Characters;

/** Fields for what is chosen from a code list. A retired code is read where it was chosen before, and not offered. */
public final class Codings {

    private Codings() {}

    /** One of the codes that are offered now. */
    public static Select<String> select(String id, String label, CodeList list, CodeTexts codes) {
        var field = new Select<String>();
        field.setId(id);
        field.setLabel(t(label));
        field.setItems(offered(list, codes));
        field.setWidthFull();
        field.setItemLabelGenerator(code -> t(list.key(code)));
        return field;
    }

    /** One of the codes that are offered now, or any words of one's own. */
    public static ComboBox<String> suggest(String id, String label, CodeList list, CodeTexts codes) {
        var field = new ComboBox<String>(t(label));
        field.setId(id);
        field.setItems(offered(list, codes));
        field.setWidthFull();
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(code -> words(list, code, codes));
        field.addCustomValueSetListener(typed -> field.setValue(code(list, typed.getDetail(), codes)));
        return field;
    }

    private static String words(CodeList list, String value, CodeTexts codes) {
        return codes.of(list.key(value), Texts.isArabic()).orElse(value);
    }

    /** Whoever types out what is offered means it. */
    private static String code(CodeList list, String typed, CodeTexts codes) {
        var readable = Characters.readable(typed).strip();
        return codes.offered(list).stream()
                .filter(code -> code.text(Texts.isArabic()).equalsIgnoreCase(readable))
                .map(Code::code)
                .findFirst()
                .orElse(readable);
    }

    private static List<String> offered(CodeList list, CodeTexts codes) {
        return codes.offered(list).stream().map(Code::code).toList();
    }
}
