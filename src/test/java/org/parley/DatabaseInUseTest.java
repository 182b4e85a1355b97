package org.parley;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseInUseTest {

    @TempDir
    Path folder;

    @Test
    void secondProcessOnTheFileIsToldKindly() throws IOException {
        var file = folder.resolve("parley.mv.db");
        try (var other = FileChannel.open(file, CREATE, WRITE);
                var lock = other.lock()) { // as another process holds it
            var refused = catchThrowable(() -> DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("parley")));
            var analysis = new DatabaseInUse().analyze(new IllegalStateException("start failed", refused));

            assertThat(lock.isValid()).isTrue();
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).isEqualTo("Another Parley is already running on this database file.");
        }
    }
}
