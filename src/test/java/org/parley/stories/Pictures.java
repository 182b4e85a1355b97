package org.parley.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** Pictures of what a browser shows, in target/screenshots. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {}

    static void take(Screen screen, String name) {
        var picture = screen.browser().executeCdpCommand("Page.captureScreenshot", Map.of());
        write(name + ".png", Base64.getDecoder().decode((String) picture.get("data")));
    }

    private static void write(String name, byte[] picture) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
