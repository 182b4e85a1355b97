package org.parley.mission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Fuel that was brought, as typed: to which facility, how much, by which office, when. */
public record RefuelDraft(
        @Nullable String facility,
        @Nullable Integer litres,
        @Nullable String broughtBy,
        @Nullable Instant at) {}
