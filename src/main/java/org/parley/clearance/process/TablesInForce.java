package org.parley.clearance.process;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which version of each decision table is in force. Tables are deployed when a node starts, so that no command need ask:
 * this node looks every few seconds whether another one brought newer ones.
 */
@Component
class TablesInForce {

    private final RepositoryService models;
    private volatile Map<String, String> ids = Map.of();

    TablesInForce(RepositoryService models) {
        this.models = models;
    }

    /** The engine's id of the version; what is deployed under it never changes. */
    String id(String key) {
        if (!ids.containsKey(key)) look();
        return ids.get(key);
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        ids = models.createDecisionDefinitionQuery().latestVersion().list().stream()
                .collect(toUnmodifiableMap(DecisionDefinition::getKey, DecisionDefinition::getId));
    }
}
