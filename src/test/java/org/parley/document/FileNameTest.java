package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "authorisation.pdf, authorisation.pdf",
        "رسالة المحافظ.pdf, رسالة المحافظ.pdf",
        "../../etc/passwd, passwd",
        "C:\\letters\\letter.pdf, letter.pdf",
        "'  letter.pdf ', letter.pdf",
        ".htaccess, htaccess",
    })
    void aNameHasNoPath(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void aNameCannotTurnRoundToHideItsEnding() {
        assertThat(FileName.clean("letter\u202Efdp.exe")).isEqualTo("letterfdp.exe");
        assertThat(FileName.clean("a\u2066b\u2069c\u200F.pdf")).isEqualTo("abc.pdf");
    }

    @Test
    void aNameHasNoControlCharacters() {
        assertThat(FileName.clean("let\u0000ter\r\n\u2028.pdf")).isEqualTo("letter.pdf");
    }

    @Test
    void joinersThatSpellingNeedsAreKept() {
        assertThat(FileName.clean("می\u200Cخواهم.pdf")).isEqualTo("می\u200Cخواهم.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "..", "letters/", "\u202E", "\u0000"})
    void whatIsLeftMayBeNoName(String given) {
        assertThat(FileName.clean(given)).isEmpty();
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("ا".repeat(300) + ".docx")).hasSize(200).endsWith("ا.docx");
        assertThat(FileName.clean("a".repeat(300))).hasSize(200);
        assertThat(FileName.clean("a" + "🚚".repeat(150))).isEqualTo("a" + "🚚".repeat(99));
    }
}
