package org.parley.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request. {@code actor} is null where the program itself acted (a timer); {@code party}
 * limits it to that party and staff; {@code staffOnly} to staff alone. Arguments are plain values only.
 */
public record JournalEntry(
        UUID requestId,
        String key,
        Map<String, Object> args,
        @Nullable String actor,
        @Nullable String party,
        boolean staffOnly,
        Instant eventAt) {

    /** Larger whole numbers have no exact canonical form (RFC 8785, section 3.2.2.3). */
    private static final long LARGEST_EXACT = 1L << 53;

    public JournalEntry {
        var plain = new TreeMap<String, Object>();
        args.forEach((name, value) -> plain.put(name, plain(value)));
        args = Collections.unmodifiableMap(plain);
        eventAt = eventAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** An entry by the program itself, for everybody who may see the request. */
    public static JournalEntry about(UUID requestId, String key, Instant eventAt) {
        return new JournalEntry(requestId, key, Map.of(), null, null, false, eventAt);
    }

    /** The person who did it. */
    public JournalEntry by(String username) {
        return new JournalEntry(requestId, key, args, username, party, staffOnly, eventAt);
    }

    /** An argument: text, number, truth value, instant, enum or id; an absent value is left out. */
    public JournalEntry with(String name, @Nullable Object value) {
        if (value == null) return this;
        var more = new TreeMap<>(args);
        more.put(name, value);
        return new JournalEntry(requestId, key, more, actor, party, staffOnly, eventAt);
    }

    /** No other party may see it. */
    public JournalEntry onlyFor(String party) {
        return new JournalEntry(requestId, key, args, actor, party, staffOnly, eventAt);
    }

    /** No party at all may see it. */
    public JournalEntry confined() {
        return new JournalEntry(requestId, key, args, actor, party, true, eventAt);
    }

    private static Object plain(Object value) {
        if (value instanceof String || value instanceof Boolean) return value;
        if (value instanceof Integer || value instanceof Short) return value;
        if (value instanceof Long number && number >= -LARGEST_EXACT && number <= LARGEST_EXACT) return value;
        if (value instanceof Double number && Double.isFinite(number)) return value;
        if (value instanceof Enum<?> constant) return constant.name();
        if (value instanceof Instant || value instanceof UUID) return value.toString();
        throw new IllegalArgumentException("not a plain value for the journal: " + value.getClass());
    }
}
