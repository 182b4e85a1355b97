package org.parley.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.journal.Journal;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Sql;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParleyTest
class ViolationsTest {

    @Autowired
    Violations violations;

    @Autowired
    Journal journal;

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
    void aReportIsAnAllegation() {
        var violation = report();
        assertThat(violation.status()).isEqualTo(Status.ALLEGED);
        assertThat(violation.enteredAt()).isEqualTo(time.now());
        assertThat(violation.enteredBy()).isEqualTo(monitor.username());
        assertThat(row(violation.id(), "source")).isEqualTo("field office");
    }

    @Test
    void theJournalTellsWhenItHappenedAndWhenItWasEntered() {
        report();
        assertThat(keys()).containsExactly("violation.reported", "violation.noted");
        var happened = jdbc.sql(
                        "select event_at from journal where request_id = :id and entry_key = 'violation.reported'")
                .param("id", pause)
                .query((row, n) -> Sql.instant(row, "event_at"))
                .single();
        assertThat(happened).isEqualTo(time.now().minus(Duration.ofHours(1)));
        assertThat(journal.verify(pause).isIntact()).isTrue();
    }

    @Test
    void theSourceStandsInNoJournal() {
        var violation = report();
        violations.assess(violation.id(), Status.VERIFIED, "a second report", 0, monitor);
        assertThat(entries("args")).noneMatch(args -> args.contains("field office"));
    }

    @Test
    void aReportThatIsRefusedLeavesNothing() {
        var refused = violations.report(pause, new ViolationDraft(null, null, null, null, null, null, null), monitor);
        assertThat(refused.refusals()).hasSize(5);
        assertThat(keys()).isEmpty();
        assertThat(due()).isEmpty();
    }

    @Test
    void aPauseThatDoesNotHoldYetIsNotViolated() {
        pause = Given.aRequest(jdbc, Kind.CEASEFIRE, Course.NOT_STARTED);
        assertThat(violations.report(pause, draft(), monitor).refusals())
                .containsExactly(Refusal.general("violation.pause-not-in-effect"));
    }

    @Test
    void aConvoyIsNotViolated() {
        pause = Given.aRequest(jdbc);
        assertThat(violations.report(pause, draft(), monitor).refusals())
                .containsExactly(Refusal.general("violation.not-a-pause"));
    }

    @Test
    void anUnknownPauseIsNotFound() {
        assertThatThrownBy(() -> violations.report(UUID.randomUUID(), draft(), monitor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAllegationWaitsForACoordinatorForFourHours() {
        var reported = time.now();
        report();
        assertThat(due()).containsExactly(reported.plus(Duration.ofHours(4)));
    }

    @Test
    void aSecondAllegationDoesNotPutOffTheFirst() {
        var first = time.now();
        var violation = report();
        time.moveBy(Duration.ofHours(3));
        var second = time.now();
        report();
        assertThat(due()).containsExactly(first.plus(Duration.ofHours(4)));
        violations.assess(violation.id(), Status.DISPUTED, "", 0, monitor);
        assertThat(due()).containsExactly(second.plus(Duration.ofHours(4)));
    }

    @Test
    void aDelegateReportsAndAssessesNothing() {
        var id = report().id();
        for (var roles : List.of(Set.of(Role.DELEGATE), Set.of(Role.DELEGATE, Role.MONITOR))) {
            var delegate = new Actor("delegate", roles, party);
            assertThatThrownBy(() -> violations.report(pause, draft(), delegate))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> violations.assess(id, Status.DISPUTED, "", 0, delegate))
                    .isInstanceOf(Forbidden.class);
        }
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

    private List<String> keys() {
        return entries("entry_key");
    }

    private List<String> entries(String column) {
        return jdbc.sql("select " + column + " from journal where request_id = :id order by seq")
                .param("id", pause)
                .query(String.class)
                .list();
    }

    /** Due dates of the open tasks of the pause. */
    private List<Instant> due() {
        return jdbc.sql("""
                        select due_at from inbox_task
                        where request_id = :id and kind = 'violation' and for_role = 'COORDINATOR' and closed_at is null
                        """)
                .param("id", pause)
                .query((row, n) -> Sql.instant(row, "due_at"))
                .list();
    }
}
