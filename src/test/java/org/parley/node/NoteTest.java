package org.parley.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.node.Note.Kind;

class NoteTest {

    private final UUID me = UUID.randomUUID();

    @Test
    void whatIsWrittenIsRead() {
        var note = new Note(me, Kind.CHANGED, ids(3));

        assertThat(Note.read(note.text())).contains(note);
        assertThat(Note.read(Note.of(me, Kind.GONE).text())).contains(Note.of(me, Kind.GONE));
    }

    @Test
    void everyNoteFitsIntoOneNotifyAndNoIdIsLost() {
        var ids = ids(3 * Note.MOST + 1);
        var notes = Note.changed(me, ids);

        assertThat(notes).hasSize(4).allSatisfy(note -> assertThat(note.text().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(8_000));
        assertThat(notes.stream().flatMap(note -> note.requests().stream())).containsExactlyElementsOf(ids);
    }

    @Test
    void whatSomebodyElseWroteIsNotRead() {
        assertThat(Stream.of("", "hello", me.toString(), me + " SHOUTS", me + " CHANGED x", "x HERE")
                        .map(Note::read))
                .allMatch(read -> read.isEmpty());
    }

    @Test
    void changesThatWaitAreToldTogetherAndOnce() {
        var outgoing = new Outgoing(me);
        var ids = ids(2);
        outgoing.add(new HashSet<>(ids));
        outgoing.add(new HashSet<>(ids));

        assertThat(outgoing.take()).singleElement().satisfies(note -> assertThat(note.requests())
                .containsExactlyInAnyOrderElementsOf(ids));
        assertThat(outgoing.take()).isEmpty();
    }

    @Test
    void afterSomethingCouldNotBeToldEverythingIsToBeLookedAt() {
        var outgoing = new Outgoing(me);
        outgoing.miss();
        outgoing.add(new HashSet<>(ids(2)));

        assertThat(outgoing.take()).containsExactly(Note.of(me, Kind.ANYTHING));
        assertThat(outgoing.take()).isEmpty();
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }
}
