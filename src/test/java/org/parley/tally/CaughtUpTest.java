package org.parley.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody counted when it happened is counted later, and what was counted long ago is left alone. */
@ParleyTest
class CaughtUpTest {

    @Autowired
    Tally tally;

    @Autowired
    Talks talks;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    UUID missed;

    @BeforeEach
    void oneIsMissed() {
        tally.catchUp();
        time.moveBy(Duration.ofHours(2));
        missed = talks.open(talks.stage.pause());
    }

    @Test
    void whatANodeThatDiedLeftBehindIsCountedThoughOthersWentOn() {
        time.moveBy(Duration.ofHours(1));
        tally.follow(List.of(talks.open(talks.stage.convoyOf(3))));
        assertThat(counted(missed)).isZero();

        tally.keepUp();

        assertThat(counted(missed)).isEqualTo(written(missed));
    }

    @Test
    void keepingUpLooksAtNothingThatWasEnteredLongBefore() {
        tally.keepUp();
        time.moveBy(Duration.ofHours(1));
        tally.keepUp();
        forget(missed);

        tally.keepUp();
        assertThat(counted(missed)).isEqualTo(-1);

        tally.catchUp();
        assertThat(counted(missed)).isEqualTo(written(missed));
    }

    @Test
    void entriesOfATransactionThatWasStillRunningAreNotLost() {
        tally.keepUp();
        time.moveBy(Duration.ofMinutes(5));
        forget(missed); // as if its entries had been written before and come to be read only now
        tally.keepUp();

        assertThat(counted(missed)).isEqualTo(written(missed));
    }

    @Test
    void whoeverNeverCaughtUpLooksAtEverything() {
        tally.keepUp();
        time.moveBy(Duration.ofDays(1));
        tally.keepUp();
        forget(missed);
        jdbc.sql("update tally_run set caught_up_at = null").update();

        tally.keepUp();

        assertThat(counted(missed)).isEqualTo(written(missed));
    }

    private void forget(UUID request) {
        jdbc.sql("update tally_state set journal_seq = -1 where request_id = :id")
                .param("id", request)
                .update();
    }

    private long counted(UUID request) {
        return number("select coalesce(max(journal_seq), 0) from tally_state where request_id = :id", request);
    }

    private long written(UUID request) {
        return number("select max(seq) from journal where request_id = :id", request);
    }

    private long number(String query, UUID request) {
        return jdbc.sql(query).param("id", request).query(Long.class).single();
    }
}
