package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** The table of how long before its start a request is asked. */
class LeadTimesTest {

    private static DmnEngine engine;
    private static DmnDecision table;

    @BeforeAll
    static void read() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("processes", "lead-times.dmn"))) {
            table = engine.parseDecision("lead-times", file);
        }
    }

    private static String lead(Kind kind, Modality modality, Standing standing) {
        var about =
                Map.<String, Object>of("kind", kind.name(), "modality", modality.name(), "standing", standing.name());
        var row = engine.evaluateDecision(table, about).getSingleResult();
        return row.getEntry("amount") + " " + row.getEntry("unit");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "CONVOY,CROSS_LINE,GOVERNMENT,2 WORKING_DAYS",
        "CONVOY,CROSS_LINE,ARMED_GROUP,48 HOURS",
        "CONVOY,CROSS_BORDER,GOVERNMENT,48 HOURS",
        "MISSION,CROSS_LINE,AUTHORITY,48 HOURS",
        "EVACUATION,CROSS_LINE,GOVERNMENT,24 HOURS",
        "CEASEFIRE,NONE,ARMED_GROUP,24 HOURS",
        "WINDOW_CHANGE,NONE,GOVERNMENT,0 HOURS",
    })
    void eachKindIsAskedSoLongBefore(Kind kind, Modality modality, Standing standing, String lead) {
        assertThat(lead(kind, modality, standing)).isEqualTo(lead);
    }

    @Test
    void nothingWaitsForAGuarantor() {
        for (var kind : Kind.values())
            for (var modality : Modality.values())
                assertThat(lead(kind, modality, Standing.GUARANTOR)).isEqualTo("0 HOURS");
    }

    @Test
    void everyCaseHasAnAnswer() {
        for (var kind : Kind.values())
            for (var modality : Modality.values())
                for (var standing : Standing.values())
                    assertThat(lead(kind, modality, standing)).matches("\\d+ (HOURS|WORKING_DAYS)");
    }
}
