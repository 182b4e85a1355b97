package org.parley.replay;

import java.util.UUID;
import org.parley.overview.Seen;
import org.parley.overview.Sight;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a request's process and of those that it called, and no more than the engine's history says of them. */
public final class StepsTaken {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Passages passages;

    public StepsTaken(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        passages = new Passages(jdbc);
    }

    /** As this reader may know them, in one transaction; gives how many. */
    public int of(UUID request, Actor who) {
        return transaction.execute(status -> {
            var sight = Sight.of(who);
            var process = Seen.find(request, jdbc, sight).kind().process();
            return passages.of(request, process, sight).size();
        });
    }
}
