package org.parley.clearance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "A only after B" (domain.md section 2), by letters: {@code AB} says that A may be met only after B. */
class DeadlockTest {

    private final Map<String, UUID> ids =
            Stream.of("A", "B", "C", "D").collect(toMap(letter -> letter, letter -> UUID.randomUUID()));

    @Test
    void oneThatWaitsForAnotherIsNoDeadlock() {
        assertThat(deadlocks("ABCD", "AB", "BC", "AC")).isEmpty();
    }

    @Test
    void bothSidesThatWaitForTheOtherAreADeadlock() {
        assertThat(deadlocks("ABCD", "AB", "BA")).containsExactly("AB");
    }

    @Test
    void circleOfThreeIsNamedInTheOrderOfWaiting() {
        assertThat(deadlocks("ABCD", "CA", "AB", "BC")).containsExactly("CAB");
    }

    @Test
    void whoeverOnlyWaitsForADeadlockIsNoPartOfIt() {
        assertThat(deadlocks("ABCD", "DA", "AB", "BA")).containsExactly("AB");
    }

    @Test
    void twoCirclesAreTwoDeadlocks() {
        assertThat(deadlocks("ABCD", "AB", "CD", "BA", "DC")).containsExactly("AB", "CD");
    }

    @Test
    void deadEndHidesNoCircleBehindIt() {
        assertThat(deadlocks("ABCD", "AC", "AB", "BD", "DA")).containsExactly("ABD");
    }

    @Test
    void conditionThatIsMetOrStandsNoMoreBreaksTheCircle() {
        assertThat(deadlocks("ACD", "AB", "BA")).isEmpty();
    }

    private List<String> deadlocks(String unmet, String... order) {
        var known = Arrays.stream(order)
                .map(pair -> new OnlyAfter(
                        id(pair.substring(0, 1)), id(pair.substring(1)), UUID.randomUUID(), "desk", Instant.EPOCH))
                .toList();
        Set<UUID> open = unmet.chars()
                .mapToObj(letter -> id(String.valueOf((char) letter)))
                .collect(Collectors.toSet());
        return Deadlock.among(open, known).stream()
                .map(deadlock -> deadlock.circle().stream().map(this::letter).collect(Collectors.joining()))
                .toList();
    }

    private UUID id(String letter) {
        return ids.get(letter);
    }

    private String letter(UUID id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
