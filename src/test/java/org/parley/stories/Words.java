package org.parley.stories;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the screen calls a constant, in the language that it speaks; and all that it says. */
final class Words {

    private Words() {}

    /** Everything on the page that can be read or is read aloud. */
    static String all(Screen screen) {
        screen.settle();
        return (String) screen.browser().executeScript("""
                const said = ['aria-label', 'title', 'placeholder'];
                return document.title + document.body.innerText + [...document.querySelectorAll('*')]
                    .flatMap(element => said.map(name => element.getAttribute(name) ?? '')).join('\\n');
                """);
    }

    static String of(Screen screen, Enum<?> constant) {
        return text(screen, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static String text(Screen screen, String key) {
        var language = Locale.forLanguageTag(screen.isArabic() ? "ar" : "en");
        return ResourceBundle.getBundle("vaadin-i18n.translations", language).getString(key);
    }
}
