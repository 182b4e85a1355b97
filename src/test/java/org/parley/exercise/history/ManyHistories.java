package org.parley.exercise.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generated requests with rows of more tables than their own, such as the engine's history of each; for measurements. */
public final class ManyHistories {

    private final Histories histories;
    private final Map<Told, Template> templates = new HashMap<>();

    /** The stories are told now, where they were not. */
    public ManyHistories(Histories histories, JdbcClient jdbc, List<Table> more) {
        this.histories = histories;
        var tables = Stream.concat(Table.OF_A_REQUEST.stream(), more.stream()).toList();
        var words = Cast.TOLD.instead().keySet();
        for (var told : histories.stories())
            templates.put(told, Template.of(jdbc, told.template().requests(), tables, words));
    }

    /** Writes exactly so many requests of the last years through this pool. */
    public void write(DataSource pool, int requests, long seed) {
        var lots = histories.numbered(histories.lots(requests, seed));
        new Loader(pool).write(0, lots.size(), no -> copy(lots.get(no), no, seed));
    }

    private Copy copy(Lot lot, int no, long seed) {
        return new Copy(templates.get(lot.told()), new Drawn(lot, no, seed));
    }
}
