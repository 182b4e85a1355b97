package org.parley.plan;

import org.parley.clearance.Answers;
import org.parley.clearance.Negotiations;
import org.parley.hold.Holds;
import org.parley.hold.LeaderCalls;
import org.parley.incident.Violations;
import org.parley.journal.Journal;
import org.parley.movement.Movements;
import org.parley.testing.Scene;
import org.parley.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The program's own faces, through which generated plans are driven. */
@Component
record PlanFaces(
        Plans plans,
        Negotiations negotiations,
        Answers answers,
        Movements movements,
        Violations violations,
        Holds holds,
        LeaderCalls calls,
        Journal journal,
        Scene scene,
        TestTime time,
        JdbcClient db) {}
