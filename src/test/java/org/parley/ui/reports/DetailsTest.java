package org.parley.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.request.Kind;
import org.parley.tally.By;
import org.parley.tally.HeatMaps;
import org.parley.tally.Measure;
import org.parley.tally.Parts;

class DetailsTest {

    @Test
    void everyMeasureAndWhatItTellsApartHasWords() throws IOException {
        var texts = new Properties();
        try (var file = getClass().getResourceAsStream("/vaadin-i18n/translations_en.properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(texts.stringPropertyNames())
                .containsAll(Details.keys())
                .containsAll(words("reports.", Measure.values()))
                .containsAll(words("reports.by.", By.values()))
                .contains("heat.process." + HeatMaps.OF_A_PARTY)
                .containsAll(Arrays.stream(Kind.values())
                        .map(kind -> "heat.process." + kind.process())
                        .toList());
        assertThat(Stream.of(Measure.values()).filter(Parts::hasShare).map(measure -> "reports.rate." + measure))
                .allMatch(texts::containsKey);
    }

    private static Iterable<String> words(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> prefix + constant.name())
                .toList();
    }
}
