package org.parley.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What a document is, told from its content alone: a name proves nothing. */
final class MediaTypes {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    private static final String OPEN_SHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private static final Set<String> SIMPLE =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff", "text/plain");

    private static final Tika TIKA = new Tika();

    private MediaTypes() {}

    /** The type, where it is an allowed one: PDF, PNG, JPEG, TIFF, plain text, or an office document without macros. */
    static Optional<String> allowed(byte[] content) {
        var found = TIKA.detect(content);
        if (SIMPLE.contains(found)) return Optional.of(found);
        var parts = ZipNames.of(content);
        if (parts.isEmpty() || parts.stream().anyMatch(MediaTypes::isMacro)) return Optional.empty();
        if (found.equals(OPEN_TEXT) || found.equals(OPEN_SHEET)) return Optional.of(found);
        if (!parts.contains("[Content_Types].xml")) return Optional.empty();
        if (parts.contains("word/document.xml")) return Optional.of(WORD);
        if (parts.contains("xl/workbook.xml")) return Optional.of(EXCEL);
        return Optional.empty();
    }

    private static boolean isMacro(String part) {
        return part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")
                || part.startsWith("Basic/")
                || part.startsWith("Scripts/");
    }
}
