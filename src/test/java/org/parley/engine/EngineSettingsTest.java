package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ScreenTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class EngineSettingsTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService processes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Test
    void queriesEvaluateNoExpressions() {
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
    }

    @Test
    void flywayOwnsTheTablesAndNothingGrowsUnread() {
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(engine.isDbMetricsReporterActivate()).isFalse();
        assertThat(engine.isTaskMetricsEnabled()).isFalse();
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
    }

    @Test
    void whatCannotBeChangedLaterIsRightFromTheStart() {
        assertThat(engine.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
        assertThat(engine.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("R5/PT5M");
    }

    @Test
    void whatIsNotUsedIsOff() {
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.isAuthorizationEnabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "accounts", "runtimeService", "clock"})
    void modelsSeeNoBeanButSteps(String bean) {
        var key = "sees-" + UUID.randomUUID();
        var task = "<serviceTask id='task' camunda:expression='${%s}'/>".formatted(bean);
        models.createDeployment()
                .addString(key + ".bpmn", TestModels.around(key, task))
                .deploy();
        var request = TestRequests.any(jdbc, TestTime.START);

        assertThatThrownBy(() -> processes.startProcessInstanceByKey(key, request.toString()))
                .hasMessageContaining("Cannot resolve identifier '" + bean + "'");
    }

    @Test
    void modelsReachPublicSteps() {
        beans.registerSingleton("probeSteps", new ProbeSteps());
        var key = "reaches-" + UUID.randomUUID();
        var task =
                "<serviceTask id='task' camunda:expression=\"${probeSteps.note(execution.processBusinessKey)}\" camunda:resultVariable='noted'/>";
        var wait = task + "<sequenceFlow id='to-wait' sourceRef='task' targetRef='wait'/><receiveTask id='wait'/>";
        models.createDeployment()
                .addString(key + ".bpmn", TestModels.around(key, wait))
                .deploy();
        var request = TestRequests.any(jdbc, TestTime.START).toString();

        var instance = processes.startProcessInstanceByKey(key, request);

        assertThat(processes.getVariable(instance.getId(), "noted")).isEqualTo("noted " + request);
    }

    public static class ProbeSteps {

        public String note(String id) {
            return "noted " + id;
        }
    }
}
