package org.parley.testing;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes on one PostgreSQL, started at the same moment on an empty database; each is a process of its own, and
 * everything ends with the JVM. A test addresses the one or the other, as sticky sessions do.
 */
public final class TwoNodes {

    /** How long a job that a killed node had taken waits for the other one; the program's own setting is longer. */
    private static final String LOCK = "--camunda.bpm.job-execution.lock-time-in-millis=10000";

    private final EmbeddedPostgres server;
    private RunningParley one;
    private RunningParley other;

    private TwoNodes() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var starting = List.of(supplyAsync(this::start), supplyAsync(this::start));
        one = starting.get(0).join();
        other = starting.get(1).join();
    }

    /** Those of all tests, started when first asked for. */
    public static TwoNodes get() {
        return Shared.INSTANCE;
    }

    private static class Shared {
        private static final TwoNodes INSTANCE = new TwoNodes();
    }

    public RunningParley one() {
        return one;
    }

    public RunningParley other() {
        return other;
    }

    /** Starts a node in the place of the one that was killed; {@link #one} and {@link #other} change places. */
    public void startAnew() {
        one = other;
        other = start();
    }

    public String databaseUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public JdbcClient database() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    private RunningParley start() {
        try {
            return RunningParley.startQuicklyIn(
                    Files.createTempDirectory("parley"),
                    "--spring.datasource.url=" + databaseUrl(),
                    "--spring.datasource.username=postgres",
                    LOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
