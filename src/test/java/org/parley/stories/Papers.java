package org.parley.stories;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Letters to attach. */
final class Papers {

    private Papers() {}

    /** A PDF of that name, where the browser can pick it up. */
    static Path letter(String name) {
        try {
            var folder = Files.createDirectories(Path.of("target", "papers")).toAbsolutePath();
            return Files.write(
                    folder.resolve(name + ".pdf"),
                    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
