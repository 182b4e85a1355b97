package org.parley.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.clearance.Form;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** The table of who must answer, in which form and how fast. */
class RequiredAnswersTest {

    private static DmnEngine engine;
    private static DmnDecision table;

    @BeforeAll
    static void read() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("processes", "required-answers.dmn"))) {
            table = engine.parseDecision("required-answers", file);
        }
    }

    private static DmnDecisionResultEntries ask(Kind kind, Modality modality, Standing standing, boolean controls) {
        var about = Map.<String, Object>of(
                "kind", kind.name(), "modality", modality.name(), "standing", standing.name(), "controls", controls);
        return engine.evaluateDecision(table, about).getSingleResult();
    }

    private static void wants(DmnDecisionResultEntries row, String role, Form form, int days) {
        assertThat(row.getEntryMap())
                .containsExactlyInAnyOrderEntriesOf(Map.of("role", role, "form", form.name(), "days", days));
    }

    @ParameterizedTest(name = "{0}, {1}, controlling ground or not: {2} working days")
    @CsvSource({
        "CEASEFIRE,NONE,2",
        "CONVOY,CROSS_LINE,3",
        "CONVOY,CROSS_BORDER,3",
        "EVACUATION,CROSS_LINE,3",
        "MISSION,CROSS_LINE,3"
    })
    void aGuarantorAdvises(Kind kind, Modality modality, int days) {
        wants(ask(kind, modality, Standing.GUARANTOR, false), "ADVISORY", Form.VERBAL, days);
        wants(ask(kind, modality, Standing.GUARANTOR, true), "ADVISORY", Form.VERBAL, days);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} working days")
    @CsvSource({
        "CEASEFIRE,NONE,2",
        "CONVOY,CROSS_LINE,7",
        "CONVOY,NONE,7",
        "EVACUATION,CROSS_LINE,3",
        "EVACUATION,NONE,3",
        "MISSION,CROSS_LINE,3"
    })
    void theGovernmentsWrittenAuthorisationIsNeededWhetherItHoldsTheGroundOrNot(
            Kind kind, Modality modality, int days) {
        wants(ask(kind, modality, Standing.GOVERNMENT, true), "BLOCKING", Form.WRITTEN, days);
        wants(ask(kind, modality, Standing.GOVERNMENT, false), "BLOCKING", Form.WRITTEN, days);
    }

    @ParameterizedTest(name = "controlling ground: {0}")
    @CsvSource({"true", "false"})
    void theGovernmentOfACrossBorderConvoyIsInformedAndDecidesNothing(boolean controls) {
        wants(ask(Kind.CONVOY, Modality.CROSS_BORDER, Standing.GOVERNMENT, controls), "INFORMED", Form.WRITTEN, 0);
    }

    @Test
    void overTheBorderOnlyConvoysAreExemptFromTheGovernmentsAuthorisation() {
        wants(ask(Kind.EVACUATION, Modality.CROSS_BORDER, Standing.GOVERNMENT, false), "BLOCKING", Form.WRITTEN, 3);
    }

    @ParameterizedTest(name = "{0} of a {1}, {2}: {3} working days")
    @CsvSource({
        "ARMED_GROUP,CEASEFIRE,NONE,2", "AUTHORITY,CEASEFIRE,NONE,2",
        "ARMED_GROUP,CONVOY,CROSS_LINE,3", "AUTHORITY,CONVOY,CROSS_BORDER,3",
        "ARMED_GROUP,EVACUATION,CROSS_LINE,3", "AUTHORITY,EVACUATION,NONE,3",
        "ARMED_GROUP,MISSION,CROSS_LINE,3", "AUTHORITY,MISSION,CROSS_LINE,3"
    })
    void whoeverElseHoldsTheGroundGivesAnAssurance(Standing standing, Kind kind, Modality modality, int days) {
        wants(ask(kind, modality, standing, true), "BLOCKING", Form.VERBAL, days);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoHoldsNoGroundIsNotAsked(Kind kind) {
        for (var modality : Modality.values()) {
            assertThat(ask(kind, modality, Standing.ARMED_GROUP, false).<String>getEntry("role"))
                    .isEqualTo("NONE");
            assertThat(ask(kind, modality, Standing.AUTHORITY, false).<String>getEntry("role"))
                    .isEqualTo("NONE");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyCaseHasAnAnswer(Kind kind) {
        for (var modality : Modality.values())
            for (var standing : Standing.values()) {
                assertThat(ask(kind, modality, standing, true)).isNotNull();
                assertThat(ask(kind, modality, standing, false)).isNotNull();
            }
    }

    @Test
    void noPartysNameStandsInTheTable() throws IOException {
        assertThat(Files.readString(Path.of("processes", "required-answers.dmn")))
                .doesNotContainPattern("GOV-|GROUP-[A-Z]|\"(US|RU)\"");
    }
}
