package org.parley.replay;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the journal as far as it changes where the request stands; {@code party}: whose slot it is about. */
record Mark(
        int seq,
        String key,
        @Nullable String party,
        Map<String, Object> args,
        @Nullable String by,
        Instant eventAt,
        Instant enteredAt) {

    /** Had it happened, or been entered, by then? */
    boolean isBy(Instant moment, Reading reading) {
        return !reading.of(eventAt, enteredAt).isAfter(moment);
    }

    @Nullable
    String text(String name) {
        var value = args.get(name);
        return value == null ? null : value.toString();
    }

    @Nullable
    Integer number(String name) {
        return args.get(name) instanceof Number number ? number.intValue() : null;
    }

    @Nullable
    Instant instant(String name) {
        var value = text(name);
        return value == null ? null : Instant.parse(value);
    }

    @Nullable
    UUID id(String name) {
        var value = text(name);
        return value == null ? null : UUID.fromString(value);
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(args.get(name));
    }
}
