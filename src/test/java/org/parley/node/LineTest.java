package org.parley.node;

import static java.util.Collections.synchronizedList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two ends of the line on a real PostgreSQL. */
class LineTest {

    private static EmbeddedPostgres server;

    private final List<Object> here = synchronizedList(new ArrayList<>());
    private final List<Object> there = synchronizedList(new ArrayList<>());
    private Line one;
    private Line other;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void connect() {
        one = new Line(address(), here::add);
        other = new Line(address(), there::add);
        one.start();
        other.start();
        await().until(() -> here.contains(new NewsMissed()) && there.contains(new NewsMissed()));
        here.clear();
        there.clear();
    }

    @AfterEach
    void disconnect() {
        one.stop();
        other.stop();
    }

    private static Wire.Address address() {
        return new Wire.Address(server.getJdbcUrl("postgres", "postgres"), null, null);
    }

    @Test
    void theOtherNodeHearsWhatChangedAndTheOwnDoesNot() {
        var request = UUID.randomUUID();
        one.tell(Set.of(request));
        other.tell(Set.of());

        await().until(() -> there.contains(new ChangedElsewhere(Set.of(request))));
        assertThat(here).isEmpty();
    }

    @Test
    void manyAtOnceAreAllHeard() {
        var all = Stream.generate(UUID::randomUUID).limit(1_000).collect(Collectors.toSet());
        one.tell(all);

        await().untilAsserted(() -> assertThat(List.copyOf(there))
                .allSatisfy(news -> assertThat(news).isInstanceOf(ChangedElsewhere.class))
                .flatMap(news -> ((ChangedElsewhere) news).requests())
                .hasSameSizeAs(all)
                .hasSameElementsAs(all));
    }

    @Test
    void lineThatBrokeIsMendedAndEverythingIsLookedAtOnBothSides() {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'parley%'")
                .query(Boolean.class)
                .list();

        await().until(() -> here.contains(new NewsMissed()) && there.contains(new NewsMissed()));
        theOtherNodeIsTold();
    }

    private void theOtherNodeIsTold() {
        var request = UUID.randomUUID();
        one.tell(Set.of(request));
        await().until(() -> there.contains(new ChangedElsewhere(Set.of(request))));
    }

    @Test
    void strangersNoteMayMeanAnything() {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("select 1 from pg_notify('parley_nodes', 'I am of a later version')")
                .query(Integer.class)
                .single();

        await().until(() -> here.contains(new NewsMissed()) && there.contains(new NewsMissed()));
        theOtherNodeIsTold();
    }

    @Test
    void nodeThatStopsTellsWhatWaitsAndSaysFarewell() {
        var request = UUID.randomUUID();
        one.tell(Set.of(request));
        one.stop();

        await().until(() -> there.contains(new ChangedElsewhere(Set.of(request))));
        assertThat(one.isRunning()).isFalse();
    }
}
