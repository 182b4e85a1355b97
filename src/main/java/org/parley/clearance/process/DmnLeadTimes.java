package org.parley.clearance.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.parley.clearance.LeadTime;
import org.parley.clearance.LeadTimeTable;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.springframework.stereotype.Component;

/** Asks the office's decision table (processes/lead-times.dmn), by an engine without a history. */
@Component
class DmnLeadTimes implements LeadTimeTable {

    static final String KEY = "lead-times";

    private static final DmnEngine WITHOUT_HISTORY =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final RepositoryService models;
    private final TablesInForce inForce;
    private final Map<List<Object>, Map<Standing, LeadTime>> said =
            new ConcurrentHashMap<>(); // a version never changes

    DmnLeadTimes(RepositoryService models, TablesInForce inForce) {
        this.models = models;
        this.inForce = inForce;
    }

    @Override
    public Map<Standing, LeadTime> of(Kind kind, Modality modality) {
        var version = inForce.id(KEY);
        return said.computeIfAbsent(List.of(version, kind, modality), question -> read(version, kind, modality));
    }

    private Map<Standing, LeadTime> read(String version, Kind kind, Modality modality) {
        var table = WITHOUT_HISTORY.parseDecision(KEY, models.getDmnModelInstance(version));
        return Arrays.stream(Standing.values())
                .collect(Collectors.toMap(Function.identity(), standing -> lead(table, kind, modality, standing)));
    }

    private static LeadTime lead(DmnDecision table, Kind kind, Modality modality, Standing standing) {
        var about =
                Map.<String, Object>of("kind", kind.name(), "modality", modality.name(), "standing", standing.name());
        var row = WITHOUT_HISTORY.evaluateDecision(table, about).getSingleResult();
        if (row == null) return new LeadTime(0, LeadTime.Unit.HOURS);
        Number amount = row.getEntry("amount");
        String unit = row.getEntry("unit");
        return new LeadTime(amount.intValue(), LeadTime.Unit.valueOf(unit));
    }
}
