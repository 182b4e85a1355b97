package org.parley.clearance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.party.Standing;
import org.parley.request.Kind;
import org.parley.request.Modality;

/** The decision table, asked once for all parties of one standing: a round has many parties and few questions. */
final class AskedOnce implements RequiredAnswers.Foreseen {

    private final RequiredAnswers table;
    private final Map<List<Object>, Optional<RequiredAnswer>> said = new HashMap<>();

    AskedOnce(RequiredAnswers table) {
        this.table = table;
    }

    @Override
    public Optional<RequiredAnswer> of(Kind kind, Modality modality, Standing standing, boolean controls) {
        return said.computeIfAbsent(
                List.of(kind, modality, standing, controls), question -> table.of(kind, modality, standing, controls));
    }
}
