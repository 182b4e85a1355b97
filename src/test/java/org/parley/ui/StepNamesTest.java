package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drawing is read in the language of the screen: each of its names has a text, and so has each step that waits. */
class StepNamesTest {

    private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([\\w-]+)\"");
    private static final Pattern NAMED =
            Pattern.compile("<bpmn:(?!process|message |escalation )\\w+ id=\"([a-z][a-z-]*)\" name=");
    private static final Pattern WAITING = Pattern.compile("<bpmn:eventBasedGateway id=\"([a-z][a-z-]*)\"");

    static Stream<Path> drawings() throws IOException {
        return Files.list(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyNameOfADrawingHasAText(Path drawing) throws IOException {
        var bpmn = Files.readString(drawing);
        var process = PROCESS.matcher(bpmn).results().findFirst().orElseThrow().group(1);
        var keys = Stream.of(NAMED, WAITING)
                .flatMap(pattern -> pattern.matcher(bpmn).results())
                .map(found -> "step." + process + "." + found.group(1))
                .toList();
        assertThat(keys).isNotEmpty();
        for (var language : List.of("en", "ar"))
            assertThat(texts(language).stringPropertyNames()).as(language).containsAll(keys);
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        var file = Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
