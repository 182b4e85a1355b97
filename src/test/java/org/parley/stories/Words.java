package org.parley.stories;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the screen calls a constant, in the language that it speaks. */
final class Words {

    private Words() {}

    static String of(Screen screen, Enum<?> constant) {
        return text(screen, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static String text(Screen screen, String key) {
        var language = Locale.forLanguageTag(screen.isArabic() ? "ar" : "en");
        return ResourceBundle.getBundle("vaadin-i18n.translations", language).getString(key);
    }
}
