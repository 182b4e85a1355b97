package org.parley.agreement;

import org.jspecify.annotations.Nullable;

/** Why an agreement is followed no longer; {@code inError}: it should never have been recorded. */
public record ClosingDraft(boolean inError, @Nullable String reason) {}
