package org.parley.security;

import org.jspecify.annotations.Nullable;

/** A token as it is asked for: what it is for, what it may, and how many days it is good for. */
public record TokenDraft(
        @Nullable String label,
        @Nullable TokenScope scope,
        @Nullable Integer days) {}
