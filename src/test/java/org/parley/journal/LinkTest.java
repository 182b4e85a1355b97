package org.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
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
    void theHashIsOverTheTextThatRfc8785Writes() throws Exception {
        var odd = entry.with("remarks", "\"no\"\n\tموافقة \\ \u001f \ud83d\ude9a / é");
        var first = first(odd.by("south-\u00e9"));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("requestId", REQUEST.toString());
        fields.put("seq", 1);
        fields.put("key", "answer.given");
        fields.put("args", first.args());
        fields.put("actor", "south-\u00e9");
        fields.put("party", "GROUP-N");
        fields.put("staffOnly", false);
        fields.put("eventAt", THURSDAY.toString());
        fields.put("enteredAt", FRIDAY.toString());
        fields.put("previousHash", Link.BEFORE_THE_FIRST);
        var canonical = new JsonCanonicalizer(new JsonMapper().writeValueAsString(fields)).getEncodedUTF8();
        var expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        assertThat(first.hash()).isEqualTo(expected);
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
