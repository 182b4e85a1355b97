package org.parley.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** H2 in memory, or a real PostgreSQL server that lives as long as the JVM: {@code -Dparley.test.database}. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** As the program's own is set, but in memory. */
    private static final String H2 = "jdbc:h2:mem:parley;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=0";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("postgresql".equals(System.getProperty("parley.test.database"))) usePostgres(context);
        else use(context, H2, "parley");
    }

    private static void usePostgres(ConfigurableApplicationContext context) {
        try {
            // stops with the JVM
            use(context, EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres"), "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void use(ConfigurableApplicationContext context, String url, String user) {
        TestPropertyValues.of("spring.datasource.url=" + url, "spring.datasource.username=" + user)
                .applyTo(context);
    }
}
