package org.parley.clearance.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.parley.clearance.Form;
import org.parley.clearance.RequiredAnswer;
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

    private final DecisionService decisions;

    DmnRequiredAnswers(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<RequiredAnswer> of(Kind kind, Modality modality, Standing standing, boolean controls) {
        Map<String, Object> about = Map.of(
                "kind", kind.name(), "modality", modality.name(), "standing", standing.name(), "controls", controls);
        var row =
                decisions.evaluateDecisionByKey(KEY).variables(about).evaluate().getSingleResult();
        return row == null || "NONE".equals(row.getEntry("role")) ? Optional.empty() : Optional.of(required(row));
    }

    private static RequiredAnswer required(DmnDecisionResultEntries row) {
        String role = row.getEntry("role");
        String form = row.getEntry("form");
        Number days = row.getEntry("days");
        return new RequiredAnswer(
                "INFORMED".equals(role) ? null : SlotRole.valueOf(role), Form.valueOf(form), days.intValue());
    }
}
