package org.parley.bench;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An engine on a database of its own, set as application.yaml sets the program's, with none of the program's tables. */
final class BareEngine implements AutoCloseable {

    final ProcessEngine engine;
    final TransactionTemplate transaction;

    private BareEngine(ProcessEngine engine, TransactionTemplate transaction) {
        this.engine = engine;
        this.transaction = transaction;
    }

    /** With these stand-ins for the steps, and these models by file name. */
    static BareEngine on(String name, DataSource database, Map<Object, Object> steps, Map<String, String> models) {
        var manager = new DataSourceTransactionManager(database);
        var settings = new SpringTransactionsProcessEngineConfiguration();
        settings.setProcessEngineName(name);
        settings.setDataSource(database);
        settings.setTransactionManager(manager);
        settings.setDatabaseSchemaUpdate("true");
        settings.setExpressionManager(new JuelExpressionManager(steps));
        asTheProgramIsSet(settings);
        var engine = settings.buildProcessEngine();
        ProcessEngines.unregister(engine);
        var deployment = engine.getRepositoryService().createDeployment();
        models.forEach(deployment::addString);
        deployment.deploy();
        return new BareEngine(engine, new TransactionTemplate(manager));
    }

    private static void asTheProgramIsSet(SpringTransactionsProcessEngineConfiguration settings) {
        settings.setHistory("full");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setTaskMetricsEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setEnsureJobDueDateNotNull(true);
        settings.setDeserializationTypeValidationEnabled(true);
        settings.setEnableExpressionsInAdhocQueries(false);
        settings.setEnableExpressionsInStoredQueries(false);
        settings.setHistoryRemovalTimeStrategy("start");
    }

    @Override
    public void close() {
        engine.close();
    }
}
