package org.parley.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private final List<String> lines = read();

    @Test
    void everyDemonstrationSignInIsInTheTable() {
        for (var account : ExerciseAccounts.ALL) {
            assertThat(lines)
                    .as(account.username())
                    .anyMatch(line -> line.startsWith("| " + roleOf(account))
                            && line.endsWith("| " + account.username() + " | " + ExerciseAccounts.PASSWORD + " |"));
        }
    }

    @Test
    void theTableNamesNoAccountThatIsNotThere() {
        assertThat(lines.stream().filter(line -> line.endsWith("| " + ExerciseAccounts.PASSWORD + " |")))
                .hasSize(ExerciseAccounts.ALL.size());
    }

    @Test
    void bothCommandsStandAloneOnTheirLine() {
        assertThat(lines).contains("./mvnw spring-boot:run", "./mvnw verify");
    }

    @Test
    void theGreetingNamesTheAddressAndEverySignIn() {
        var greeting = Greeting.text(8081);

        assertThat(greeting).contains("http://localhost:8081");
        for (var account : ExerciseAccounts.ALL)
            assertThat(greeting).containsPattern(account.username() + " +" + ExerciseAccounts.PASSWORD);
    }

    private static String roleOf(ExerciseAccounts.Account account) {
        return switch (account.role()) {
            case MONITOR -> "field monitor";
            case PROTECTION -> "protection officer";
            default -> account.role().name().toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
