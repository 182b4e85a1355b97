package org.parley.clearance.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.clearance.RequiredAnswer;
import org.parley.clearance.RequiredAnswers.Table;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** A decision table that is asked each question once: there are many requests and parties, and few questions. */
final class AskedOnce implements Table {

    private final Table table;
    private final Map<List<Object>, Optional<RequiredAnswer>> said = new ConcurrentHashMap<>();

    AskedOnce(Table table) {
        this.table = table;
    }

    @Override
    public Optional<RequiredAnswer> of(Kind kind, Modality modality, Standing standing, boolean controls) {
        return said.computeIfAbsent(
                List.of(kind, modality, standing, controls), question -> table.of(kind, modality, standing, controls));
    }
}
