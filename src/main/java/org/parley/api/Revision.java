package org.parley.api;

import org.jspecify.annotations.Nullable;
import org.parley.request.Terms;

/**
 * New terms, a note on why, and the version that the writer saw: another one in between is a conflict. {@code
 * emergencyReason}: why another start is asked for later than the lead times allow.
 */
record Revision<T extends Terms>(
        int seenVersion, @Nullable String note, @Nullable String emergencyReason, T terms) {}
