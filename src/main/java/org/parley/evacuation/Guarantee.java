package org.parley.evacuation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Form;

/** A party's guarantee of safety, given for one version of the terms. */
public record Guarantee(
        UUID id,
        UUID requestId,
        int termsVersion,
        String party,
        String wording,
        Form form,
        @Nullable UUID documentId,
        Instant saidAt,
        Instant enteredAt,
        String enteredBy) {}
