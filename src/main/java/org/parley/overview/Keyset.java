package org.parley.overview;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.parley.shared.Page;

/** Where a page ended in a list ordered by moment and id; as text it is the key of the next page. */
public record Keyset(Instant at, UUID id) {

    private static final int MOST = 200;

    @Override
    public String toString() {
        return at + "_" + id;
    }

    /** Refuses a key that no page ended with. */
    public static Keyset read(String key) {
        try {
            var parts = key.split("_", 2);
            return new Keyset(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            throw new IllegalArgumentException("not the key of a page");
        }
    }

    /** What was asked for, but at least one row and at most two hundred. */
    public static int limit(int wanted) {
        return Math.max(1, Math.min(wanted, MOST));
    }

    /** A page of rows of which one more than the limit was asked for. */
    public static <T> Page<T> page(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        return new Page<>(List.copyOf(rows.subList(0, limit)), key.apply(rows.get(limit - 1)));
    }
}
