package org.parley.clearance.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.parley.clearance.Form;
import org.parley.clearance.RequiredAnswer;
import org.parley.clearance.RequiredAnswerRule;
import org.parley.clearance.RequiredAnswers;
import org.parley.clearance.SlotRole;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.springframework.stereotype.Component;

/** Asks the office's decision table (processes/required-answers.dmn). */
@Component
class DmnRequiredAnswers implements RequiredAnswers {

    static final String KEY = "required-answers";

    private static final DmnEngine WITHOUT_HISTORY =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final Pattern WORD = Pattern.compile("\"([A-Z_]+)\"");

    private final RepositoryService models;
    private final TablesInForce inForce;

    /** By the id that the engine gives each version: what is deployed never changes. */
    private final Map<String, Table> read = new ConcurrentHashMap<>();

    DmnRequiredAnswers(RepositoryService models, TablesInForce inForce) {
        this.models = models;
        this.inForce = inForce;
    }

    /** By an engine without a history, so that it can be asked in a transaction that only reads. */
    @Override
    public Table table() {
        return read.computeIfAbsent(inForce.id(KEY), this::read);
    }

    private Table read(String id) {
        var table = WITHOUT_HISTORY.parseDecision(KEY, models.getDmnModelInstance(id));
        return new AskedOnce((kind, modality, standing, controls) ->
                required(WITHOUT_HISTORY.evaluateDecision(table, about(kind, modality, standing, controls))));
    }

    private static Map<String, Object> about(Kind kind, Modality modality, Standing standing, boolean controls) {
        return Map.of(
                "kind", kind.name(), "modality", modality.name(), "standing", standing.name(), "controls", controls);
    }

    private static Optional<RequiredAnswer> required(DmnDecisionResult result) {
        var row = result.getSingleResult();
        return row == null || "NONE".equals(row.getEntry("role")) ? Optional.empty() : Optional.of(required(row));
    }

    private static RequiredAnswer required(DmnDecisionResultEntries row) {
        String role = row.getEntry("role");
        String form = row.getEntry("form");
        Number days = row.getEntry("days");
        return new RequiredAnswer(
                "INFORMED".equals(role) ? null : SlotRole.valueOf(role), Form.valueOf(form), days.intValue());
    }

    @Override
    public List<RequiredAnswerRule> rules() {
        return models.getDmnModelInstance(inForce.id(KEY)).getModelElementsByType(Rule.class).stream()
                .map(DmnRequiredAnswers::row)
                .toList();
    }

    private static RequiredAnswerRule row(Rule rule) {
        var when = rule.getInputEntries().stream().map(DmnRequiredAnswers::text).toList();
        var then =
                rule.getOutputEntries().stream().map(DmnRequiredAnswers::text).toList();
        return new RequiredAnswerRule(
                rule.getId(),
                rule.getDescription() == null ? "" : rule.getDescription().getTextContent(),
                words(when.get(0)),
                words(when.get(1)),
                words(when.get(2)),
                when.get(3).isEmpty() ? null : Boolean.valueOf(when.get(3)),
                String.join(" ", words(then.get(0))),
                String.join(" ", words(then.get(1))),
                Integer.parseInt(then.get(2)));
    }

    private static String text(DmnElement entry) {
        return entry.getTextContent().strip();
    }

    private static List<String> words(String test) {
        return WORD.matcher(test).results().map(found -> found.group(1)).toList();
    }
}
