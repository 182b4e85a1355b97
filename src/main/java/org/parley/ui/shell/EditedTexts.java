package org.parley.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.parley.code.CodeTexts;
import org.parley.ui.kit.Texts;

/** The texts of the program, and in place of them the words that the office gave its codes. */
class EditedTexts implements I18NProvider {

    private final I18NProvider ours;
    private final CodeTexts codes;

    EditedTexts(I18NProvider ours, CodeTexts codes) {
        this.ours = ours;
        this.codes = codes;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return ours.getProvidedLocales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var arabic = Texts.ARABIC.getLanguage().equals(locale.getLanguage());
        return codes.of(key, arabic).orElseGet(() -> ours.getTranslation(key, locale, params));
    }
}
