package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.search.Words.Word;

/** What people spell in several ways is one word. */
class WordsTest {

    @Test
    void caseAccentsAndPluralsAreLevelled() {
        assertThat(words("Trucks, CHECKPOINTS; Qāmishlī"))
                .isEqualTo(words("truck checkpoint qamishli"))
                .containsExactly("truck", "checkpoint", "qamishli");
    }

    @Test
    void arabicFormsOfAlefVowelSignsAndTheArticleAreLevelled() {
        assertThat(words("الإغاثة")).isEqualTo(words("اغاثة"));
        assertThat(words("حَلَب")).isEqualTo(words("حلب"));
        assertThat(words("المستشفى")).isEqualTo(words("مستشفى"));
    }

    @Test
    void digitsOfEitherScriptAreTheSameDigits() {
        assertThat(words("٤٨ ساعة").get(0)).isEqualTo("48");
    }

    @Test
    void signsAreNoWords() {
        assertThat(words(" – % … \" ' _ ")).isEmpty();
    }

    @Test
    void eachWordTellsWhereItStands() {
        var text = "To eastern Aleppo";
        var last = Words.of(text).get(2);
        assertThat(text.substring(last.from(), last.to())).isEqualTo("Aleppo");
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Word::text).toList();
    }
}
