package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is over, what holds now, and what is still to be ironed out, for programs. */
@ParleyTest
class OverTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;
    UUID pause;

    @BeforeEach
    void asked() {
        field = new Field(http, db);
        pause = field.open("/ceasefires", field.pause(time.now().plus(Duration.ofDays(10))));
    }

    @Test
    void cancelledRequestIsHistoryForThoseItConcerned() {
        assertThat(field.north.read("/history").all("id")).isEmpty();

        field.coordinator.send("/requests/{id}/cancellation", "{\"reason\": \"no longer needed\"}", pause);

        assertThat(field.north.read("/history").all("id")).containsExactly(pause.toString());
        assertThat(field.stranger.read("/history").all("id")).isEmpty();
        assertThat(found("?askedParty=" + field.northCode + "&kind=CEASEFIRE")).isEqualTo(1);
        assertThat(found("?askedParty=" + field.northCode + "&from=2000-01-01&to=2001-01-01"))
                .isZero();
    }

    @Test
    void agreedWindowIsListedWithItsZone() {
        field.bothApprove(pause);

        var windows = field.north.read("/windows").with(HttpStatus.OK);

        assertThat(windows.text("/rows/0/id")).isEqualTo(pause.toString());
        assertThat(windows.text("/rows/0/zone")).isEqualTo("Asia/Damascus");
        assertThat(field.stranger.read("/windows").all("id")).isEmpty();
        assertThat(field.north.read("/windows?past=true").all("id")).isEmpty();
    }

    @Test
    void issueIsRaisedSettledAndOpenedAgain() {
        var issue =
                field.coordinator.send("/requests/{id}/issues", draft(), pause).with(HttpStatus.CREATED);

        assertThat(field.monitor.read("/requests/{id}/issues", pause).all("id")).containsExactly(issue.text("/id"));
        field.secondCoordinator
                .send("/issues/{id}/resolution", "{\"resolution\": \"Both at six\"}", issue.id())
                .with(HttpStatus.OK);
        var again = field.coordinator
                .send("/issues/{id}/reopening", "{\"reason\": \"The south does not know\"}", issue.id())
                .with(HttpStatus.OK);
        assertThat(again.body().has("resolvedAt")).isFalse();
    }

    @Test
    void issuesAreNotForParties() {
        field.coordinator.send("/requests/{id}/issues", draft(), pause);

        field.north.read("/requests/{id}/issues", pause).with(HttpStatus.FORBIDDEN);
        field.north.read("/requests/{id}/issues", UUID.randomUUID()).with(HttpStatus.FORBIDDEN);
        field.north.send("/requests/{id}/issues", draft(), pause).with(HttpStatus.FORBIDDEN);
    }

    private ObjectNode draft() {
        return Example.of("raiseIssue")
                .put("dueAt", time.now().plus(Duration.ofDays(2)).toString());
    }

    private int found(String query) {
        return field.coordinator
                .read("/history" + query)
                .with(HttpStatus.OK)
                .all("id")
                .size();
    }
}
