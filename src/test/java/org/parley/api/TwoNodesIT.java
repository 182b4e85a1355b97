package org.parley.api;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.exercise.ExerciseAccounts;
import org.parley.testing.RunningParley;
import org.parley.testing.TwoNodes;
import org.postgresql.PGConnection;

/** Two nodes on one PostgreSQL, started at the same moment on an empty database: what one does, the other knows. */
class TwoNodesIT {

    private static final int TIMERS = 20;

    private final TwoNodes nodes = TwoNodes.get();
    private final Ledger ledger = new Ledger();

    @Test
    void whatANewDatabaseBeginsWithIsWrittenOnce() {
        assertThat(count("app_user")).isEqualTo(ExerciseAccounts.ALL.size());
        assertThat(count("act_re_procdef where version_ > 1")).isZero();
        assertThat(count("flyway_schema_history where not success")).isZero();
        assertThat(count("flyway_schema_history"))
                .isEqualTo(count("(select distinct version from flyway_schema_history) one"));
        assertThat(new Aftermath(nodes.one(), ledger, 0).references())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(new Aftermath(nodes.other(), ledger, 0).references());
    }

    @Test
    void answerOnOneNodeIsReadAtOnceOnTheOther() {
        var pause = on(nodes.one()).askForPause(inAMonth());
        on(nodes.other()).approves("north", pause);
        on(nodes.one()).approves("south", pause);

        for (var node : Stream.of(nodes.one(), nodes.other()).toList()) ledger.isHonoured(pause, timeline(node, pause));
    }

    @Test
    void idsAloneGoToTheOtherNode() throws Exception {
        try (var connection = DriverManager.getConnection(nodes.databaseUrl())) {
            connection.createStatement().execute("listen parley_nodes");
            var pause = on(nodes.one()).askForPause(inAMonth());

            var notes = new ArrayList<String>();
            await().atMost(Duration.ofSeconds(5)).until(() -> {
                for (var note : connection.unwrap(PGConnection.class).getNotifications(100))
                    notes.add(note.getParameter());
                return notes.stream().anyMatch(note -> note.endsWith(" CHANGED " + pause));
            });
            assertThat(notes).allMatch(note -> note.matches("[0-9a-f-]{36} (HERE|CHANGED( [0-9a-f-]{36})+)"));
        }
    }

    @Test
    void callThatIsRepeatedOnTheOtherNodeIsDoneOnce() {
        var terms = Example.of("openConvoy").put("origin", "SY01").put("destination", "SY02-E");
        var departure = inAMonth();
        terms.put("departure", Field.local(departure))
                .put("comeBack", Field.local(departure.plus(Duration.ofHours(9))));
        terms.putArray("routes");
        var key = UUID.randomUUID().toString();

        var first = as("coordinator", nodes.one()).send("/convoys", terms, key);
        var again = as("coordinator", nodes.other()).send("/convoys", terms, key);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatFallsDueHappensOnce() {
        var begin = Instant.now().plusSeconds(40).truncatedTo(SECONDS);
        var pauses = new ArrayList<String>();
        for (int i = 0; i < TIMERS; i++)
            pauses.add(on(i % 2 == 0 ? nodes.one() : nodes.other()).askForPause(begin));
        assertThat(Instant.now()).as("opened before anything fell due").isBefore(begin);

        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> pauses.stream().allMatch(pause -> happened(pause, "pause.lapsed") > 0));
        assertThat(pauses).allMatch(pause -> happened(pause, "pause.lapsed") == 1);
    }

    @Test
    void failuresOnBothNodesTogetherLockAName() {
        for (var node : Stream.of(nodes.one(), nodes.other(), nodes.one(), nodes.other(), nodes.one())
                .toList())
            assertThat(as("russia", node).knock("a wrong password")).isEqualTo(401);

        assertThat(as("russia", nodes.one()).knock(ExerciseAccounts.PASSWORD)).isEqualTo(401);
        assertThat(as("russia", nodes.other()).knock(ExerciseAccounts.PASSWORD)).isEqualTo(401);
        assertThat(as("us", nodes.other()).knock(ExerciseAccounts.PASSWORD)).isEqualTo(200);
    }

    private static Instant inAMonth() {
        return Instant.now().plus(Duration.ofDays(30)).truncatedTo(SECONDS);
    }

    private DrivenStory on(RunningParley node) {
        return new DrivenStory(node, ledger, new Random());
    }

    private static RemoteCaller as(String username, RunningParley node) {
        return new RemoteCaller(node, username);
    }

    private static JsonNode timeline(RunningParley node, String request) {
        return as("coordinator", node)
                .read("/requests/" + request + "/timeline?limit=200")
                .get("rows");
    }

    private int happened(String request, String key) {
        return count("journal where request_id = '%s' and entry_key = '%s'".formatted(request, key));
    }

    private int count(String what) {
        return nodes.database()
                .sql("select count(*) from " + what)
                .query(Integer.class)
                .single();
    }
}
