package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed: words that must be there, and the beginning of one. */
class PhraseTest {

    @Test
    void lastWordMayStillBeTyped() {
        assertThat(Phrase.of("food for Alep")).isEqualTo(new Phrase(List.of("food", "for"), "alep", null));
    }

    @Test
    void spaceAfterTheLastWordEndsIt() {
        assertThat(Phrase.of("food ")).isEqualTo(new Phrase(List.of("food"), null, null));
    }

    @Test
    void oneLetterBeginsNothing() {
        assertThat(Phrase.of("a").begun()).isNull();
    }

    @Test
    void referenceIsLookedUpAsItIsWhateverItsCase() {
        assertThat(Phrase.of("hp-2026-0001").reference()).isEqualTo("HP-2026-0001");
        assertThat(Phrase.of("HP-2026").reference()).isNull();
    }

    @Test
    void nothingButSignsHasNoWord() {
        assertThat(Phrase.of("%_!").hasNoWord()).isTrue();
    }

    @Test
    void noMoreThanEightWordsAreAskedFor() {
        assertThat(Phrase.of("one two three four five six seven eight nine ten").whole())
                .hasSize(8);
    }
}
