package org.parley.node;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one node says to the others: who it is, and ids. Its text fits into one NOTIFY, which takes less than 8,000 bytes. */
record Note(UUID from, Kind kind, List<UUID> requests) {

    static final int MOST = 200;

    enum Kind {
        /** These requests changed. */
        CHANGED,
        /** I could not tell you everything. */
        ANYTHING,
        /** I am there. */
        HERE,
        /** I leave, and have told everything. */
        GONE
    }

    static Note of(UUID from, Kind kind) {
        return new Note(from, kind, List.of());
    }

    static List<Note> changed(UUID from, Collection<UUID> requests) {
        var all = List.copyOf(requests);
        return IntStream.iterate(0, begin -> begin < all.size(), begin -> begin + MOST)
                .mapToObj(begin -> all.subList(begin, Math.min(begin + MOST, all.size())))
                .map(some -> new Note(from, Kind.CHANGED, some))
                .toList();
    }

    String text() {
        return from + " " + kind + requests.stream().map(id -> " " + id).collect(Collectors.joining());
    }

    /** Empty where no node of this version wrote it. */
    static Optional<Note> read(String text) {
        var words = text.split(" ");
        try {
            var ids = Stream.of(words).skip(2).map(UUID::fromString).toList();
            return Optional.of(new Note(UUID.fromString(words[0]), Kind.valueOf(words[1]), ids));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
