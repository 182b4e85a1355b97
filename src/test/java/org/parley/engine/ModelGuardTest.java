package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ModelGuardTest {

    @Autowired
    RepositoryService models;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='task' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='task' camunda:class='org.parley.Anything'/>",
                "<serviceTask id='task' camunda:delegateExpression='${anything}'/>",
                "<serviceTask id='task' camunda:type='external' camunda:topic='anything'/>",
                """
                <serviceTask id='task'><extensionElements><camunda:connector>
                    <camunda:connectorId>http-connector</camunda:connectorId>
                </camunda:connector></extensionElements></serviceTask>
                """,
                """
                <serviceTask id='task' camunda:expression='${true}'><extensionElements>
                    <camunda:executionListener event='start'>
                        <camunda:script scriptFormat='javascript'>1</camunda:script>
                    </camunda:executionListener>
                </extensionElements></serviceTask>
                """
            })
    void modelThatBringsItsOwnCodeIsRefused(String task) {
        var deployment = models.createDeployment().addString("refused.bpmn", TestModels.around("refused", task));

        assertThatThrownBy(deployment::deploy).hasMessageContaining("Not allowed in a process model");
    }
}
