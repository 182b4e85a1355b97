package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.exercise.ExerciseAccounts;
import org.parley.security.Role;
import org.parley.testing.RunningParley;

/** What a newcomer finds in a program started for the first time, even if its first starts were cut off. */
class ExerciseIT {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void aKillWhileLoadingLeavesNoHalfStoryAndEverySignInFindsSomethingToDo() {
        var undisturbed = RunningParley.startQuicklyIn(other);
        somethingToDoAndToRead(undisturbed);
        var told = told(undisturbed);
        undisturbed.kill();
        for (var after : List.of(300, 1200, 2500)) RunningParley.killWhileLoading(folder, Duration.ofMillis(after));

        assertThat(told(RunningParley.startQuicklyIn(folder))).isEqualTo(told);
    }

    private static void somethingToDoAndToRead(RunningParley parley) {
        for (var account : ExerciseAccounts.ALL) {
            var caller = new RemoteCaller(parley, account.username());
            assertThat(caller.read(work(account.role())).get("rows"))
                    .as("to do for %s", account.username())
                    .isNotEmpty();
            if (account.role() != Role.ADMINISTRATOR)
                assertThat(caller.read("/history").get("rows"))
                        .as(account.username())
                        .isNotEmpty();
        }
    }

    /** Where somebody's work waits; to read is an observer's and an auditor's. */
    private static String work(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "/accounts";
            case AUDITOR -> "/sign-ins";
            case OBSERVER -> "/requests";
            case PROTECTION -> "/requests?kind=EVACUATION";
            default -> "/tasks";
        };
    }

    /** The references of the closed story, and the number of tasks of each sign-in. */
    private static Map<String, Object> told(RunningParley parley) {
        var story = ExerciseAccounts.ALL.stream()
                .map(ExerciseAccounts.Account::username)
                .collect(Collectors.<String, String, Object>toMap(
                        Function.identity(), user -> new RemoteCaller(parley, user)
                                .read("/tasks")
                                .get("rows")
                                .size()));
        story.put(
                "history",
                Set.copyOf(
                        new RemoteCaller(parley, "coordinator").read("/history").findValuesAsText("reference")));
        return story;
    }
}
