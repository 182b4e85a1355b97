package org.parley.clearance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@ParleyTest
class TablesInForceTest {

    private final String key = "table-" + UUID.randomUUID();

    @Autowired
    RepositoryService models;

    @Autowired
    TablesInForce inForce;

    @Test
    void aNewerTableOfAnotherNodeHoldsOnceThisOneLookedAgain() throws IOException {
        deploy("3");
        var first = inForce.id(key);
        deploy("4");
        inForce.look();
        assertThat(inForce.id(key)).isNotEqualTo(first);
        assertThat(models.getDecisionDefinition(inForce.id(key)).getVersion()).isEqualTo(2);
    }

    @Test
    void whoKnowsTheTableAsksNobody() throws IOException {
        deploy("3");
        inForce.id(key);
        assertThat(Statements.count(() -> inForce.id(key))).isZero();
    }

    private void deploy(String days) throws IOException {
        var table = Files.readString(Path.of("processes/required-answers.dmn"))
                .replace("\"required-answers\"", "\"" + key + "\"")
                .replace("<text>2</text>", "<text>" + days + "</text>");
        models.createDeployment().addString(key + ".dmn", table).deploy();
    }
}
