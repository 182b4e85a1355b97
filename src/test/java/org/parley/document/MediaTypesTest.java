package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "tiff, image/tiff"})
    void aScannedLetterIsToldByItsContent(String format, String mediaType) {
        assertThat(MediaTypes.allowed(Files.image(format))).contains(mediaType);
    }

    @Test
    void aPdfIsToldByItsContent() {
        assertThat(MediaTypes.allowed(Files.pdf())).contains("application/pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The government agrees to 48 hours.", "توافق الحكومة على هدنة لمدة 48 ساعة.", "a,b\n1,2\n"})
    void plainTextIsAllowedInEveryScript(String text) {
        assertThat(MediaTypes.allowed(Files.text(text))).contains("text/plain");
    }

    @Test
    void officeDocumentsAreToldByTheirParts() {
        assertThat(MediaTypes.allowed(Files.word()).orElseThrow()).endsWith("wordprocessingml.document");
        assertThat(MediaTypes.allowed(Files.excel()).orElseThrow()).endsWith("spreadsheetml.sheet");
        assertThat(MediaTypes.allowed(Files.openDocument(Files.OPEN_TEXT, "content.xml")))
                .contains(Files.OPEN_TEXT);
    }

    @Test
    void officeDocumentsWithMacrosAreNotAllowed() {
        assertThat(MediaTypes.allowed(Files.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(MediaTypes.allowed(Files.openDocument(Files.OPEN_TEXT, "content.xml", "Basic/Standard/a.xml")))
                .isEmpty();
    }

    @Test
    void anArchiveIsNoDocument() {
        assertThat(MediaTypes.allowed(Files.zip("letter.pdf"))).isEmpty();
        assertThat(MediaTypes.allowed(Files.zip("word/document.xml"))).isEmpty();
        assertThat(MediaTypes.allowed(Files.zip())).isEmpty();
    }

    @Test
    void anArchiveWhoseDirectoryIsBrokenIsNoDocument() {
        var word = Files.word();
        for (int length = 4; length < word.length; length++) {
            assertThat(MediaTypes.allowed(Arrays.copyOf(word, length)))
                    .as("the first %d bytes", length)
                    .isNotPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><terms/>",
                "#!/bin/sh\nrm -rf /\n",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000"
            })
    void whatABrowserOrASystemWouldRunIsNotAllowed(String content) {
        assertThat(MediaTypes.allowed(Files.text(content))).isEmpty();
    }

    @Test
    void bytesWithoutMeaningAreNotAllowed() {
        assertThat(MediaTypes.allowed(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0}))
                .isEmpty();
    }
}
