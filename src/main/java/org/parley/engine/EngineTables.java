package org.parley.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Migration V1: the engine's tables, by the scripts in the engine's own jar, in the order that its manual gives. The
 * checksum covers the scripts of both vendors, so that a new engine without a new migration is refused by Flyway.
 */
@Component
class EngineTables implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "case.engine", "decision.engine", "history", "case.history", "decision.history", "identity");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        Stream.of("h2", "postgres").flatMap(EngineTables::scripts).forEach(script -> sum.update(bytes(script)));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var product = connection.getMetaData().getDatabaseProductName();
        scripts(product.equals("H2") ? "h2" : "postgres")
                .forEach(script -> ScriptUtils.executeSqlScript(connection, script));
    }

    /** The scripts for one vendor, as the engine names it: {@code h2} or {@code postgres}. */
    static Stream<ClassPathResource> scripts(String vendor) {
        return PARTS.stream()
                .map(part -> "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part))
                .map(ClassPathResource::new);
    }

    private static byte[] bytes(ClassPathResource script) {
        try {
            // line ends differ with the machine that packed the jar, the tables do not
            var text = script.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
