package org.parley.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Pictures of what a browser shows, in target/screenshots. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");

    static final Map<String, List<Integer>> SIZES = Map.of("desk", List.of(1400, 950), "phone", List.of(390, 844));

    private Pictures() {}

    static void take(Screen screen, String name) {
        var picture = screen.browser().executeCdpCommand("Page.captureScreenshot", Map.of());
        write(name + ".png", Base64.getDecoder().decode((String) picture.get("data")));
    }

    /** A window, or a phone, of that size: until {@link #asItWas}. */
    static void resize(Screen screen, int width, int height) {
        var size =
                Map.<String, Object>of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500);
        screen.browser().executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
    }

    static void asItWas(Screen screen) {
        screen.browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** As tall as the whole page is; a dialog, which lies over it, as tall as that. */
    static void takeWhole(Screen screen, String name, int width, int height) {
        var tall = (Long) screen.browser().executeScript("""
                const dialog = document.querySelector('vaadin-dialog-overlay')?.shadowRoot.querySelector('[part=content]');
                if (dialog) return Math.min(dialog.scrollHeight + 250, 9000);
                const page = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[content]');
                const tall = page ? page.scrollHeight + innerHeight - page.clientHeight : 0;
                return Math.min(Math.max(document.scrollingElement.scrollHeight, tall), 9000);
                """);
        resize(screen, width, Math.max(height, tall.intValue()));
        take(screen, name);
        resize(screen, width, height);
    }

    /** That page on a desk and on a phone, in both languages; afterwards all is as it was, in English. */
    static void takeEverywhere(Screen screen, String name, String path) {
        for (var language : List.of("ar", "en")) {
            screen.speak(language);
            SIZES.values().forEach(size -> {
                resize(screen, size.get(0), size.get(1));
                screen.open(path);
                takeWhole(screen, language + "-" + size.get(0) + "-" + name, size.get(0), size.get(1));
            });
        }
        asItWas(screen);
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
