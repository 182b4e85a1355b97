package org.parley.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a figure should have said, and why; it goes on counting the same thing. */
public record CorrectionDraft(
        @Nullable Integer amount,
        @Nullable String source,
        @Nullable Status status,
        @Nullable Instant trueAt,
        @Nullable String reason) {

    /** As a figure of the same thing. */
    FigureDraft of(Figure corrected) {
        return new FigureDraft(
                corrected.counted(), corrected.groupNo(), corrected.label(), amount, source, status, reason, trueAt);
    }
}
