package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.shared.Sql;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class TamperingTest {

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    private UUID request;

    @BeforeEach
    void thereIsARequest() {
        request = Given.aRequest(jdbc);
    }

    @Test
    void theJournalRefusesChanges() {
        write("request.opened");
        assertThatThrownBy(() -> change("update journal set actor = 'somebody' where request_id = :id"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    @Test
    void theJournalRefusesDeletions() {
        write("request.opened");
        assertThatThrownBy(() -> change("delete from journal where request_id = :id"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    @Test
    void anEntryThatWasChangedPastTheGuardIsFound() {
        write("request.opened", "answer.given", "request.cleared");
        pastTheGuard("update journal set args = '{\"decision\":\"APPROVE\"}' where request_id = :id and seq = 2");
        assertThat(journal.verify(request)).isEqualTo(new Verification(3, 2));
    }

    @Test
    void anEntryThatWasRevealedPastTheGuardIsFound() {
        transaction.executeWithoutResult(
                status -> journal.write(entry("answer.given").confined()));
        pastTheGuard("update journal set confined = false where request_id = :id");
        assertThat(journal.verify(request).firstBroken()).isEqualTo(1);
    }

    @Test
    void anEntryThatWasTakenOutPastTheGuardIsFound() {
        write("request.opened", "answer.withdrawn", "request.cleared");
        pastTheGuard("delete from journal where request_id = :id and seq = 2");
        assertThat(journal.verify(request)).isEqualTo(new Verification(2, 2));
    }

    @Test
    void anEntryThatWasForgedWithItsHashBreaksTheNext() {
        write("request.opened", "answer.given");
        var forged = Link.of(entry("request.opened").by("somebody"), 1, time.now(), Link.BEFORE_THE_FIRST);
        pastTheGuard("delete from journal where request_id = :id and seq = 1");
        insert(forged);
        assertThat(journal.verify(request)).isEqualTo(new Verification(2, 2));
    }

    private JournalEntry entry(String key) {
        return JournalEntry.about(request, key, time.now());
    }

    private void write(String... keys) {
        transaction.executeWithoutResult(status -> {
            for (var key : keys) journal.write(entry(key).with("title", "Castello Road"));
        });
    }

    private void change(String sql) {
        jdbc.sql(sql).param("id", request).update();
    }

    /** As somebody could who owns the database. */
    private void pastTheGuard(String sql) {
        var postgres = "postgresql".equals(System.getProperty("parley.test.database"));
        jdbc.sql(postgres ? "alter table journal disable trigger all" : "drop trigger journal_append_only")
                .update();
        try {
            change(sql);
        } finally {
            jdbc.sql(
                            postgres
                                    ? "alter table journal enable trigger all"
                                    : "create trigger journal_append_only before update, delete on journal"
                                            + " for each row call 'org.parley.journal.AppendOnly'")
                    .update();
        }
    }

    private void insert(Link link) {
        jdbc.sql("""
                        insert into journal (request_id, seq, entry_key, args, actor, confined, event_at, entered_at,
                            prev_hash, hash)
                        values (:id, :seq, :key, :args, :actor, false, :at, :at, :previous, :hash)
                        """)
                .param("id", link.requestId())
                .param("seq", link.seq())
                .param("key", link.key())
                .param("args", link.args())
                .param("actor", link.actor())
                .param("at", Sql.utc(link.enteredAt()))
                .param("previous", link.previousHash())
                .param("hash", link.hash())
                .update();
    }
}
