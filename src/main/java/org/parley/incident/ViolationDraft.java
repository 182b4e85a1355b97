package org.parley.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;

/** A violation as somebody reports it, complete or not. {@code kind} is a code of the list of violations; {@code inBuffer}: beside what rests. */
public record ViolationDraft(
        @Nullable String kind,
        @Nullable String place,
        @Nullable Instant happenedAt,
        @Nullable Integer severity,
        @Nullable String allegedParty,
        @Nullable String source,
        @Nullable String note,
        @Nullable Boolean inBuffer) {

    /** Within what rests itself. */
    public ViolationDraft(
            @Nullable String kind,
            @Nullable String place,
            @Nullable Instant happenedAt,
            @Nullable Integer severity,
            @Nullable String allegedParty,
            @Nullable String source,
            @Nullable String note) {
        this(kind, place, happenedAt, severity, allegedParty, source, note, null);
    }

    /** Without the blanks around what was typed; nothing but blanks is nothing. */
    ViolationDraft stripped() {
        return new ViolationDraft(
                strip(kind),
                strip(place),
                happenedAt,
                severity,
                strip(allegedParty),
                strip(source),
                strip(note),
                inBuffer);
    }

    private static @Nullable String strip(@Nullable String text) {
        return Characters.isBlank(text) ? null : text.strip();
    }
}
