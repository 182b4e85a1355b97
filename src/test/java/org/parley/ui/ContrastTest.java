package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every colour of text can be read on its ground, light and dark: WCAG 2.2, success criterion 1.4.3, level AA. */
class ContrastTest {

    private static final double TEXT = 4.5;

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles/parley.css");
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):\\s*(#[0-9a-f]{6})\\s*;");

    private static final String LIGHT = "html {";
    private static final String DARK = "html[theme~=\"dark\"] {";

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("pairs")
    void textCanBeReadOnItsGround(String theme, String ink, String ground) throws IOException {
        var colours = colours(theme);

        assertThat(ratio(colours.get(ink), colours.get(ground))).isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void coloursStandInTheTokensAndNowhereElse() throws IOException {
        var css = Files.readString(STYLES);

        assertThat(css.substring(css.indexOf("\nbody {"))).doesNotContainPattern(":\\s[^;]*#[0-9a-fA-F]{3,8}\\b");
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(ratio("#000000", "#ffffff")).isEqualTo(21.0);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(LIGHT, DARK).flatMap(theme -> Stream.concat(Stream.concat(texts(), badges()), filled())
                .map(pair -> Arguments.of(theme, pair[0], pair[1])));
    }

    private static Stream<String[]> texts() {
        var inks = Stream.of("--parley-ink", "--parley-quiet", "--lumo-primary-text-color");
        return inks.flatMap(
                ink -> Stream.of("--parley-ground", "--parley-surface").map(ground -> new String[] {ink, ground}));
    }

    private static Stream<String[]> badges() {
        var families =
                Stream.of("asking", "clear", "partly", "denied", "waiting", "moving", "there", "stopped", "alarm");
        return families.map(name -> new String[] {"--parley-" + name, "--parley-surface"});
    }

    private static Stream<String[]> filled() {
        return Stream.of(
                new String[] {"--parley-on-fill", "--parley-clear"},
                new String[] {"--parley-on-fill", "--parley-denied"},
                new String[] {"--parley-on-fill", "--parley-alarm"},
                new String[] {"--parley-alarm", "--parley-alarm-ground"},
                new String[] {"--parley-note", "--parley-note-ground"},
                new String[] {"--parley-note-link", "--parley-note-ground"},
                new String[] {"--parley-step-text", "--parley-step"},
                new String[] {"--lumo-primary-contrast-color", "--lumo-primary-color"});
    }

    /** The dark theme takes over what it does not say itself. */
    private static Map<String, String> colours(String theme) throws IOException {
        var css = Files.readString(STYLES);
        var colours = new HashMap<>(tokens(css, LIGHT));
        colours.putAll(tokens(css, theme));
        return colours;
    }

    private static Map<String, String> tokens(String css, String block) {
        var begin = css.indexOf("\n" + block);
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css.substring(begin, css.indexOf("\n}", begin)))
                .results()
                .forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static double ratio(String one, String other) {
        var a = luminance(Objects.requireNonNull(one));
        var b = luminance(Objects.requireNonNull(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var number = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * part(number >> 16) + 0.7152 * part(number >> 8 & 255) + 0.0722 * part(number & 255);
    }

    private static double part(int level) {
        var share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
