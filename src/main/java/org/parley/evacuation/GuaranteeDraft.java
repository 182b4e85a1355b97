package org.parley.evacuation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Form;

/** A party's word that those who leave, and those who stay, are safe; as typed. */
public record GuaranteeDraft(
        @Nullable String party,
        @Nullable String wording,
        @Nullable Form form,
        @Nullable UUID documentId,
        @Nullable Instant saidAt) {}
