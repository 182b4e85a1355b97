package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParleyTest
class EngineTablesTest {

    private static final Pattern TABLE = Pattern.compile("(?i)create table (\\w+)");

    @Autowired
    JdbcClient jdbc;

    @Test
    void flywayRanTheScriptsOfTheEngineThatIsHere() {
        var recorded = jdbc.sql("select \"checksum\" from \"flyway_schema_history\" where \"version\" = '1'")
                .query(Integer.class)
                .single();

        assertThat(recorded).isEqualTo(new EngineTables().getChecksum());
    }

    @Test
    void anotherEngineNeedsAMigrationFirst() {
        assertThat(new EngineTables().getChecksum())
                .as("the engine's scripts are not those of 7.24.0: write a migration, pin V1 to what it ran")
                .isEqualTo(122962043);
    }

    @Test
    void everyTableOfTheEngineIsThereAndNoOther() throws IOException {
        var there = jdbc.sql(
                        "select lower(table_name) from information_schema.tables where lower(table_name) like 'act%'")
                .query(String.class)
                .list();

        assertThat(new TreeSet<>(there)).isEqualTo(tablesOfTheScripts());
    }

    private static Set<String> tablesOfTheScripts() throws IOException {
        var tables = new TreeSet<String>();
        for (var script : EngineTables.scripts("h2").toList()) {
            var matcher = TABLE.matcher(script.getContentAsString(StandardCharsets.UTF_8));
            while (matcher.find()) tables.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return tables;
    }
}
