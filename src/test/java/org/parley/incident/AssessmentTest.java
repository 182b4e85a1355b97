package org.parley.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.shared.StaleData;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParleyTest
class AssessmentTest {

    @Autowired
    Violations violations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestTime time;

    private UUID pause;
    private String party;
    private Actor monitor;

    @BeforeEach
    void aPauseHolds() {
        pause = Given.aRequest(jdbc, Kind.CEASEFIRE, Course.IN_EFFECT);
        party = Given.aParty(jdbc);
        monitor = new Actor(Given.anAccount(jdbc), Set.of(Role.MONITOR), null);
    }

    @Test
    void whatWasAssessedWaitsForNobody() {
        violations.assess(report().id(), Status.VERIFIED, "", 0, monitor);
        assertThat(waiting()).isZero();
    }

    @Test
    void theEarlierStatusStaysInTheJournal() {
        var id = report().id();
        violations.assess(id, Status.VERIFIED, "a second report", 0, monitor);
        violations.assess(id, Status.DISPUTED, "a third one", 1, monitor);
        assertThat(row(id, "status")).isEqualTo("DISPUTED");
        assertThat(jdbc.sql(
                                "select args from journal where request_id = :id and entry_key = 'violation.assessed' order by seq")
                        .param("id", pause)
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"from\":\"ALLEGED\"")
                                .contains("\"to\":\"VERIFIED\""),
                        then -> assertThat(then)
                                .contains("\"from\":\"VERIFIED\"")
                                .contains("\"to\":\"DISPUTED\""));
    }

    @Test
    void anAssessmentWithoutARemarkKeepsTheOneBefore() {
        var violation = report();
        var assessed = violations
                .assess(violation.id(), Status.VERIFIED, " ", 0, monitor)
                .orElseThrow();
        assertThat(assessed.note()).isEqualTo(violation.note());
    }

    @Test
    void whoSawAnEarlierStateIsAskedToLookAgain() {
        var id = report().id();
        violations.assess(id, Status.VERIFIED, "", 0, monitor);
        assertThatThrownBy(() -> violations.assess(id, Status.DISPUTED, "", 0, monitor))
                .isInstanceOf(StaleData.class);
        assertThat(row(id, "status")).isEqualTo("VERIFIED");
    }

    @Test
    void anUnknownViolationIsNotFound() {
        assertThatThrownBy(() -> violations.assess(UUID.randomUUID(), Status.VERIFIED, "", 0, monitor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void remarksAreReadByStaffAlone() {
        var violation = report();
        violations.assess(violation.id(), Status.VERIFIED, "a second report", 0, monitor);
        assertThat(jdbc.sql("select args from journal where request_id = :id and not confined")
                        .param("id", pause)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(args -> args.contains("seen from") || args.contains("second report"));
    }

    private Violation report() {
        return violations.report(pause, draft(), monitor).orElseThrow();
    }

    private ViolationDraft draft() {
        var happened = time.now().minus(Duration.ofHours(1));
        return new ViolationDraft("SHELLING", " Ramouseh ", happened, 4, party, "field office", "seen from the roof");
    }

    private String row(UUID id, String column) {
        return jdbc.sql("select " + column + " from violation where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from inbox_task where request_id = :id and closed_at is null")
                .param("id", pause)
                .query(Integer.class)
                .single();
    }
}
