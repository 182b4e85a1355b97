package org.parley.clearance.process;

import java.util.Optional;
import org.parley.clearance.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the process waits for a party: read from the step that it entered, not searched for among all executions. */
@Repository
class AwaitedParties {

    private final JdbcClient db;

    AwaitedParties(JdbcClient db) {
        this.db = db;
    }

    /** Empty: it was entered in this very transaction, or before executions were written down. */
    Optional<String> execution(Slot slot) {
        return db.sql("""
                        select execution_id from step
                        where request_id = :request and slot_id = :slot and element = :element
                            and left_at is null and execution_id is not null""")
                .param("request", slot.requestId())
                .param("slot", slot.id())
                .param("element", ProcessNames.AWAIT_ANSWER)
                .query(String.class)
                .optional();
    }
}
