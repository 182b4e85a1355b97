package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data serialisation, upgrade between engines (engine.md): a drop-in fork stays one afternoon away. */
class DropInForkTest {

    private static final Pattern NAMESPACE = Pattern.compile("xmlns(?::\\w+)?=\"([^\"]+)\"");
    private static final Pattern OF_THE_ENGINE = Pattern.compile(
            "<groupId>org\\.camunda[^<]*</groupId>\\s*<artifactId>[^<]*</artifactId>\\s*(<version>[^<]*)?");

    @Test
    void theEnginesVersionStandsOnce() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom.split("<camunda.version>", -1)).hasSize(2);
        assertThat(OF_THE_ENGINE.matcher(pom).results().map(found -> String.valueOf(found.group(1))))
                .isNotEmpty()
                .allMatch(version -> List.of("null", "<version>${camunda.version}", "<version>${bpm-assert.version}")
                        .contains(version));
    }

    @Test
    void drawingsKnowNoExtensionButTheEngines() throws IOException {
        for (var file : files())
            assertThat(NAMESPACE.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(name -> name.contains("omg.org/spec/")
                            || name.startsWith("http://camunda.org/schema/1.0/")
                            || name.endsWith("XMLSchema-instance"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().matches(".*[.](bpmn|dmn)"))
                    .toList();
        }
    }
}
