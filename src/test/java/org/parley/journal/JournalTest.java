package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class JournalTest {

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
    void theChainOfARequestVerifies() {
        write("request.opened", "slot.opened", "answer.given");
        assertThat(journal.verify(request)).isEqualTo(new Verification(3, null));
    }

    @Test
    void aRequestWithoutHistoryVerifies() {
        assertThat(journal.verify(request).isIntact()).isTrue();
    }

    @Test
    void arabicAndSignsOutsideTheBasicPlaneSurviveTheirWayThroughTheDatabase() {
        transaction.executeWithoutResult(status -> journal.write(entry("request.opened")
                .with("title", "طريق الكاستيلو 🚚 \"\\\u0001\u2028")
                .with("share", 0.1)));
        assertThat(journal.verify(request).isIntact()).isTrue();
    }

    @Test
    void theFirstEntryFollowsNothingAndEachOtherItsPredecessor() {
        write("request.opened", "slot.opened", "answer.given");
        var hashes = column("hash");
        assertThat(column("prev_hash")).containsExactly("0".repeat(64), hashes.get(0), hashes.get(1));
        assertThat(column("seq")).containsExactly("1", "2", "3");
    }

    @Test
    void requestsHaveChainsOfTheirOwn() {
        write("request.opened");
        request = Given.aRequest(jdbc);
        write("request.opened");
        assertThat(column("prev_hash")).containsExactly("0".repeat(64));
    }

    @Test
    void whenItHappenedAndWhenItWasEnteredAreTwoTimes() {
        var happened = time.now().minus(Duration.ofHours(5));
        transaction.executeWithoutResult(
                status -> journal.write(JournalEntry.about(request, "violation.reported", happened)));
        assertThat(jdbc.sql("select count(*) from journal where request_id = :id and event_at < entered_at")
                        .param("id", request)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anEntryIsWrittenOnlyWithTheFactThatItTells() {
        assertThatThrownBy(() -> journal.write(entry("answer.given")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatWasRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            journal.write(entry("answer.given"));
            status.setRollbackOnly();
        });
        assertThat(journal.verify(request).entries()).isZero();
    }

    private JournalEntry entry(String key) {
        return JournalEntry.about(request, key, time.now());
    }

    private void write(String... keys) {
        transaction.executeWithoutResult(status -> {
            for (var key : keys) journal.write(entry(key).with("title", "Castello Road"));
        });
    }

    private List<String> column(String name) {
        return jdbc.sql("select " + name + " from journal where request_id = :id order by seq")
                .param("id", request)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
