package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.parley.ui.kit.Texts;

/** One button that names the other language in that language, so that whoever reads only that one finds it. */
class LanguageSwitch extends Button {

    LanguageSwitch() {
        var other = Texts.isArabic() ? Locale.ENGLISH : Texts.ARABIC;
        setText(Texts.isArabic() ? "English" : "العربية");
        setId("language-switch");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("lang", other.getLanguage());
        getElement().setAttribute("title", t("shell.language"));
        addClickListener(click -> Languages.choose(UI.getCurrent(), other));
    }
}
