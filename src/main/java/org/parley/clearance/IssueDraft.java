package org.parley.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open issue as it is typed: what is to be settled, by which office, and until when, where that is known. */
public record IssueDraft(
        @Nullable String wording,
        @Nullable String owner,
        @Nullable Instant dueAt) {}
