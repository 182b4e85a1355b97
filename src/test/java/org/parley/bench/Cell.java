package org.parley.bench;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One value of a row that is copied: the same in every copy, or the copy's own. */
interface Cell {

    Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Nullable
    Object of(int copy);

    /** {@code own}: the ids of the copied rows; whatever else a value names is the same for all. */
    static Cell of(@Nullable Object value, Map<String, UUID> own, String reference) {
        if (value instanceof UUID id) return own.containsKey(id.toString()) ? copy -> copied(id, copy) : copy -> id;
        if (value instanceof OffsetDateTime time) return copy -> time.minus(earlier(copy));
        if (value instanceof Timestamp time)
            return copy -> Timestamp.from(time.toInstant().minus(earlier(copy)));
        if (value instanceof String text) return text(text, own, reference);
        return copy -> value;
    }

    private static Cell text(String text, Map<String, UUID> own, String reference) {
        var begin = text.indexOf(reference);
        if (!reference.isEmpty() && begin >= 0) return copy -> text.replace(reference, "L-" + copy);
        var parts = new ArrayList<Cell>();
        var rest = 0;
        for (var found = ID.matcher(text); found.find(); ) {
            var id = own.get(found.group());
            if (id == null) continue;
            var before = text.substring(rest, found.start());
            parts.add(copy -> before);
            parts.add(copy -> copied(id, copy));
            rest = found.end();
        }
        if (parts.isEmpty()) return copy -> text;
        var last = text.substring(rest);
        parts.add(copy -> last);
        return copy -> joined(parts, copy);
    }

    private static String joined(List<Cell> parts, int copy) {
        var text = new StringBuilder();
        for (var part : parts) text.append(part.of(copy));
        return text.toString();
    }

    /** A second between one copy and the next, so that no list of them has only equals. */
    private static Duration earlier(int copy) {
        return Duration.ofSeconds(copy);
    }

    /** Spread like ids made by chance; none that the engine gives itself, which reckons them from the time. */
    static UUID copied(UUID id, int copy) {
        long spread = (copy * 2654435761L) << 32;
        return new UUID(spread ^ id.getMostSignificantBits(), id.getLeastSignificantBits() ^ copy);
    }
}
