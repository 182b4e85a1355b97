package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everyProblemIsSpokenOfInBothLanguages() {
        assertThat(words("ar").keySet()).isEqualTo(words("").keySet());
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        for (var key : words("").keySet()) {
            assertThat(words("ar").getString(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(words("").getString(key).contains("{0}"));
        }
    }

    private static ResourceBundle words(String language) {
        var exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("api/problems", Locale.forLanguageTag(language), exactly);
    }
}
