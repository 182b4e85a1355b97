package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final UUID REQUEST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant THURSDAY = Instant.parse("2016-08-25T12:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2016-08-26T12:00:00Z");

    private final JournalEntry entry = JournalEntry.about(REQUEST, "answer.given", THURSDAY)
            .by("north")
            .onlyFor("GROUP-N")
            .with("decision", "APPROVE")
            .with("version", 2);

    private final Link link = Link.of(entry, 1, FRIDAY, Link.BEFORE_THE_FIRST);

    /** Whoever changes this breaks every chain that was ever written. */
    @Test
    void theHashOfAnEntryNeverChanges() {
        assertThat(link.args()).isEqualTo("{\"decision\":\"APPROVE\",\"version\":2}");
        assertThat(link.hash()).isEqualTo("b1352a06be76235fd5f0e5e9b61995aebfa59e836fb8886f6efeff71c6c0a779");
    }

    @Test
    void theOrderOfArgumentsChangesNothing() {
        var turned = JournalEntry.about(REQUEST, "answer.given", THURSDAY)
                .with("version", 2)
                .with("decision", "APPROVE")
                .onlyFor("GROUP-N")
                .by("north");
        assertThat(Link.of(turned, 1, FRIDAY, Link.BEFORE_THE_FIRST).hash()).isEqualTo(link.hash());
    }

    @Test
    void everyFieldIsPartOfTheHash() {
        var others = List.of(
                Link.of(entry, 2, FRIDAY, Link.BEFORE_THE_FIRST),
                Link.of(entry, 1, THURSDAY, Link.BEFORE_THE_FIRST),
                Link.of(entry, 1, FRIDAY, "1".repeat(64)),
                first(entry.by("south")),
                first(entry.onlyFor("GROUP-S")),
                first(entry.confined()),
                first(entry.with("version", 3)),
                first(new JournalEntry(REQUEST, "answer.given", entry.args(), "north", "GROUP-N", false, FRIDAY)),
                first(new JournalEntry(REQUEST, "answer.lost", entry.args(), "north", "GROUP-N", false, THURSDAY)),
                first(new JournalEntry(
                        UUID.randomUUID(), "answer.given", entry.args(), "north", "GROUP-N", false, THURSDAY)));
        assertThat(others).extracting(Link::hash).doesNotContain(link.hash()).doesNotHaveDuplicates();
    }

    private static Link first(JournalEntry entry) {
        return Link.of(entry, 1, FRIDAY, Link.BEFORE_THE_FIRST);
    }
}
