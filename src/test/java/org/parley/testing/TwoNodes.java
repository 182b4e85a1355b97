package org.parley.testing;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes on one PostgreSQL, started at the same moment on an empty database; each is a process of its own, and
 * everything ends with the JVM. A test addresses the one or the other, as sticky sessions do.
 */
public final class TwoNodes {

    /** How long a job that a killed node had taken waits for the other one; the program's own setting is longer. */
    private static final String LOCK = "--camunda.bpm.job-execution.lock-time-in-millis=10000";

    private final String databaseUrl;
    private final String[] settings;
    private RunningParley one;
    private RunningParley other;

    private TwoNodes(String database, String... settings) {
        databaseUrl = Server.RUNNING.getJdbcUrl("postgres", database);
        this.settings = settings;
        var starting = List.of(supplyAsync(this::start), supplyAsync(this::start));
        one = starting.get(0).join();
        other = starting.get(1).join();
    }

    /** Those of all tests, started when first asked for. */
    public static TwoNodes get() {
        return Shared.INSTANCE;
    }

    private static class Shared {
        private static final TwoNodes INSTANCE = new TwoNodes("postgres");
    }

    private static class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As for real use: two of their own, on an empty database, with this first administrator. */
    public static TwoNodes inProduction(String administrator, String password) {
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database production")
                .update();
        return new TwoNodes(
                "production",
                RunningParley.PRODUCTION,
                "--spring.datasource.password=none",
                "--parley.administrator.username=" + administrator,
                "--parley.administrator.password-hash={noop}" + password);
    }

    public void kill() {
        one.kill();
        other.kill();
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
        return databaseUrl;
    }

    public JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(databaseUrl));
    }

    private RunningParley start() {
        var place = Stream.of("--spring.datasource.url=" + databaseUrl, "--spring.datasource.username=postgres", LOCK);
        try {
            return RunningParley.startQuicklyIn(
                    Files.createTempDirectory("parley"),
                    Stream.concat(place, Stream.of(settings)).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
