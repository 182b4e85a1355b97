package org.parley.node;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an empty database begins with is written by one node, even if several start at the same moment. */
@Component
public class FirstStart {

    private final JdbcClient db;

    FirstStart(JdbcClient db) {
        this.db = db;
    }

    /** Waits for whoever began before; from here to the end of the running transaction nobody else begins. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue() {
        db.sql("select turn from first_start for update").query(Integer.class).single();
    }
}
