package org.parley.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An answer reaches its own party's step, however long ago that was entered. */
@ParleyTest
class AwaitedPartiesTest {

    @Autowired
    Talks talks;

    @Autowired
    JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void aPauseIsAskedFor() {
        stage = talks.stage;
        talks.open(stage.pause());
    }

    @Test
    void itsStepAloneIsLeft() {
        var answered = talks.slot(stage.north);
        talks.approves(stage.north);
        assertThat(waitingFor(answered)).isZero();
        assertThat(waiting()).isEqualTo(talks.current().size() - 1);
    }

    @Test
    void aStepFromBeforeExecutionsWereWrittenDownIsFoundAsWell() {
        jdbc.sql("update step set execution_id = null where request_id = :request")
                .param("request", talks.request())
                .update();
        var answered = talks.slot(stage.north);
        talks.approves(stage.north);
        assertThat(waitingFor(answered)).isZero();
        assertThat(waiting()).isEqualTo(talks.current().size() - 1);
    }

    private long waiting() {
        return talks.current().stream().mapToLong(this::waitingFor).sum();
    }

    private long waitingFor(Slot slot) {
        return jdbc.sql("""
                        select count(*) from step
                        where request_id = :request and slot_id = :slot and element = 'await-answer' and left_at is null""")
                .param("request", slot.requestId())
                .param("slot", slot.id())
                .query(Long.class)
                .single();
    }
}
