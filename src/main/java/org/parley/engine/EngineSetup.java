package org.parley.engine;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * What application.yaml can't say about the engine. Being injected into the engine's configuration, it also makes the
 * engine wait for Flyway, which owns the engine's tables.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSetup extends AbstractProcessEnginePlugin {

    private final StepsBeans steps;
    private final StepRecorder recorder;

    EngineSetup(StepsBeans steps, StepRecorder recorder) {
        this.steps = steps;
        this.recorder = recorder;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // not setBeans: by now the starter has made a manager that sees every bean of the program
        engine.setExpressionManager(new JuelExpressionManager(steps));
        var listeners = new ArrayList<BpmnParseListener>();
        listeners.add(new ModelGuard());
        listeners.add(new StepListeners(recorder));
        engine.setCustomPostBPMNParseListeners(listeners);
        // one changed file makes a new version of that process only
        ((SpringTransactionsProcessEngineConfiguration) engine).setDeployChangedOnly(true);
    }
}
