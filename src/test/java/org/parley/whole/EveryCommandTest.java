package org.parley.whole;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.parley.testing.Statements.COMMIT;
import static org.parley.testing.Statements.attempt;
import static org.parley.testing.TableContents.changed;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.shared.Command;
import org.parley.shared.Result;
import org.parley.testing.ParleyTest;
import org.parley.testing.Statements.Attempt;
import org.parley.testing.TableContents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Every command of the program is done whole or not at all: each of its statements is made to fail in turn, and so is
 * its commit, and nothing of it is left behind; then it is done (rules.md, Concurrency; architecture.md, one transaction).
 */
@ParleyTest
class EveryCommandTest {

    /** Of these every value of every row is compared; of the others the numbers of rows, since nothing ran loose. */
    private static final Set<String> ROW_BY_ROW =
            Set.of("Negotiations.open", "Answers.answer", "Movements.reportDeparture", "SavedViews.rename");

    /** Where a deed leaves its record; what is nobody else's affair, and the comparisons, in tables of their own. */
    private static final String[] RECORDS = {
        "journal",
        "account_event",
        "party_event",
        "code_event",
        "follow_up",
        "saved_filter",
        "saved_view",
        "absence",
        "absence_end",
        "inbox_repair",
        "area_severity"
    };

    @Autowired
    ApplicationContext program;

    @Autowired
    List<Prepared> deeds;

    @Autowired
    TableContents tables;

    @Test
    void noCommandIsLeftOut() {
        assertThat(deeds().keySet()).isEqualTo(commands());
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsDoneWholeOrNotAtAll() {
        return deeds().entrySet().stream()
                .map(deed -> dynamicTest(
                        deed.getKey(),
                        () -> isWhole(deed.getKey(), deed.getValue().get())));
    }

    private void isWhole(String command, Supplier<Result<?>> deed) {
        Supplier<Map<String, List<String>>> look = ROW_BY_ROW.contains(command) ? tables::now : tables::sizes;
        var before = look.get();
        var statements = attempt(COMMIT, deed::get);
        assertThat(statements.failed()).as("failed at its commit").isTrue();
        assertThat(statements.statements()).isGreaterThan(3);
        for (int point = 1; point <= statements.statements(); point++) {
            assertThat(attempt(point, deed::get))
                    .as("failed at statement %d of %d", point, statements.statements())
                    .returns(true, Attempt::failed)
                    .returns(0, Attempt::commits)
                    .returns(0, Attempt::loose);
        }
        assertThat(changed(before, look.get())).as("left behind").isEmpty();
        assertThat(deed.get().refusals()).isEmpty();
        assertThat(changed(before, look.get())).containsAnyOf(RECORDS);
    }

    private Map<String, Supplier<Supplier<Result<?>>>> deeds() {
        return deeds.stream()
                .flatMap(some -> some.all().entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private Set<String> commands() {
        return Arrays.stream(program.getBeanDefinitionNames())
                .map(program::getType)
                .filter(type -> type != null && type.getName().startsWith("org.parley."))
                .map(type -> type.getName().contains("$$") ? type.getSuperclass() : type)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, Command.class))
                .filter(method -> !isOfATest(method))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static boolean isOfATest(Method method) {
        return method.getDeclaringClass().getName().contains("Test");
    }
}
