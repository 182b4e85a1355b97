package org.parley.figure;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;

/** A figure as typed, complete or not: what is counted, how many, who says so, and when that is true. */
public record FigureDraft(
        @Nullable Counted counted,
        @Nullable Integer groupNo,
        @Nullable String label,
        @Nullable Integer amount,
        @Nullable String source,
        @Nullable Status status,
        @Nullable String note,
        @Nullable Instant trueAt) {

    /** Without the blanks around what was typed; nothing but blanks is nothing. */
    FigureDraft stripped() {
        return new FigureDraft(counted, groupNo, strip(label), amount, strip(source), status, strip(note), trueAt);
    }

    /** What figures are compared under: two that count the same have the same. */
    String subject() {
        var subject = String.valueOf(counted) + (groupNo == null ? "" : ":" + groupNo);
        return label == null ? subject : subject + " " + label.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String strip(@Nullable String text) {
        return Characters.isBlank(text) ? null : text.strip();
    }
}
