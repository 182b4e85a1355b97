package org.parley.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database server that the run starts itself; it ends with the JVM. Every database on it begins empty. */
enum Server {
    PG("postgres"),
    H2("parley");

    private static final String IN_MEMORY =
            "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=0";

    final String user;

    Server(String user) {
        this.user = user;
    }

    /** The address of a new database of this name. */
    String create(String name) {
        if (this == H2) return IN_MEMORY.formatted(name);
        try (var pool = pool(Postgres.RUNNING.getJdbcUrl("postgres", "postgres"))) {
            JdbcClient.create(pool).sql("create database " + name).update();
        }
        return Postgres.RUNNING.getJdbcUrl("postgres", name);
    }

    /** As the program's own pool is set. */
    HikariDataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setMaximumPoolSize(20);
        return pool;
    }

    /** For the bulk loader, which writes nothing that a foreign key need check. */
    HikariDataSource poolForLoading(String url) {
        var pool = pool(this == PG ? url + "&reWriteBatchedInserts=true" : url);
        if (this == PG) pool.setConnectionInitSql("set session_replication_role = replica");
        return pool;
    }

    private static final class Postgres {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
