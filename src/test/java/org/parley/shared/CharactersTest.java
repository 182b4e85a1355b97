package org.parley.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be kept of what is typed, and what counts as nothing. */
class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0",
                "\u200b",
                "\ufeff",
                "\u202e\u202c",
                "\u3164",
                "\u2800",
                "\u00ad",
                "\ufffe",
                "\uffff",
                "\u2060\u180e",
                "\u115f\uffa0",
                "\ufe0f",
                " \u200b \u3164 "
            })
    void whatNobodyCanSeeIsNothing(String text) {
        assertThat(Characters.isBlank(text)).isTrue();
        assertThat(new Refusals().required("reason", text).found())
                .containsExactly(Refusal.of("reason", "field.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "لا", "نمی\u200cشود", "\u200fنعم", "-", "\ud83d\ude9a"})
    void whatIsSeenIsThere(String text) {
        assertThat(Characters.isBlank(text)).isFalse();
        assertThat(Characters.areReadable(text)).isTrue();
        assertThat(Characters.readable(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000", "a\ud800", "a\ufffe", "a\uffff", "a\ufdd0", "a\ud83f\udfff", "\u202ea", "a\u2066b"})
    void whatIsNoCharacterOrTurnsTheTextIsNotKept(String text) {
        assertThat(Characters.areReadable(text)).isFalse();
        assertThat(Characters.areReadable(Characters.readable(text))).isTrue();
    }

    @Test
    void marksThatTurnTheTextAreLeftOut() {
        assertThat(Characters.readable("\u202egnp.exe\u202c\u2066")).isEqualTo("gnp.exe");
        assertThat(Characters.readable("a\uffffb")).isEqualTo("a\ufffdb");
    }
}
