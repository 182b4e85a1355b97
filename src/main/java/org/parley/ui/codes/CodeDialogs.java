package org.parley.ui.codes;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.parley.code.Code;
import org.parley.code.CodeDeeds;
import org.parley.code.CodeDraft;
import org.parley.code.CodeList;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.DeedDialog;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Tell;
import org.parley.ui.kit.Texts;
import org.springframework.stereotype.Component;

/** What an administrator does with the codes of a list. */
@Component
class CodeDialogs {

    private final CodeDeeds deeds;
    private final CurrentActor me;

    CodeDialogs(CodeDeeds deeds, CurrentActor me) {
        this.deeds = deeds;
        this.me = me;
    }

    void add(CodeList list, Runnable after) {
        var code = Fields.text("code-code", "codes.code");
        code.setHelperText(t("codes.code-help"));
        code.getElement().setAttribute("dir", "ltr");
        var english = words("code-text-en", "codes.text-en", "ltr");
        var arabic = words("code-text-ar", "codes.text-ar", "rtl");
        new DeedDialog("add-code-dialog")
                .says(t("deed.add-code-dialog.says"))
                .field("code", code)
                .field("textEn", english)
                .field("textAr", arabic)
                .does(
                        () -> deeds.add(
                                list.name(),
                                new CodeDraft(
                                        typed(code.getValue()),
                                        typed(english.getValue()),
                                        typed(arabic.getValue()),
                                        null),
                                me.get()),
                        after);
    }

    void change(Code code, Runnable after) {
        var english = words("code-text-en", "codes.text-en", "ltr");
        var arabic = words("code-text-ar", "codes.text-ar", "rtl");
        english.setValue(code.textEn());
        arabic.setValue(code.textAr());
        new DeedDialog("change-code-dialog")
                .says(t("deed.change-code-dialog.says", code.code()))
                .field("textEn", english)
                .field("textAr", arabic)
                .does(
                        () -> deeds.change(
                                code.list().name(),
                                code.code(),
                                new CodeDraft(
                                        null, typed(english.getValue()), typed(arabic.getValue()), code.version()),
                                me.get()),
                        after);
    }

    private static TextField words(String id, String label, String direction) {
        var field = Fields.text(id, label);
        field.getElement().setAttribute("dir", direction);
        return field;
    }

    void retire(Code code, Runnable after) {
        new DeedDialog("retire-code-dialog")
                .says(t("deed.retire-code-dialog.says", code.text(Texts.isArabic())))
                .does(() -> deeds.retire(code.list().name(), code.code(), me.get()), after);
    }

    void bringBack(Code code, Runnable after) {
        new DeedDialog("return-code-dialog")
                .says(t("deed.return-code-dialog.says", code.text(Texts.isArabic())))
                .does(() -> deeds.bringBack(code.list().name(), code.code(), me.get()), after);
    }

    /** At once; null: as the last. */
    void place(Code code, @Nullable Code before, Runnable after) {
        var result = deeds.place(code.list().name(), code.code(), before == null ? null : before.code(), me.get());
        Tell.refused(result.refusals());
        after.run();
    }
}
