package org.parley.anyorder;

import java.util.UUID;
import org.parley.clearance.Answers;
import org.parley.clearance.Conditions;
import org.parley.clearance.Evidence;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slots;
import org.parley.journal.Journal;
import org.parley.movement.Movements;
import org.parley.plan.PlanAnswers;
import org.parley.plan.Plans;
import org.parley.testing.Stage;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The program's own faces, through which generated negotiations are driven. */
@Component
record Program(
        Negotiations negotiations,
        Answers answers,
        Slots slots,
        Conditions conditions,
        Evidence evidence,
        Plans plans,
        PlanAnswers planAnswers,
        Movements movements,
        Journal journal,
        ObjectProvider<Stage> stages,
        TestTime time,
        JdbcClient db) {

    String decision(UUID request) {
        return db.sql("select decision from request where id = :id")
                .param("id", request)
                .query(String.class)
                .single();
    }

    String hash(UUID request, int version) {
        return db.sql("select sha256 from terms_version where request_id = :id and no = :no")
                .param("id", request)
                .param("no", version)
                .query(String.class)
                .single();
    }
}
