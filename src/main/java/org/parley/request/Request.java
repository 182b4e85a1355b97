package org.parley.request;

import java.time.Instant;
import java.util.UUID;

/** The head of a request. {@code termsVersion} is the current version; {@code version} counts changes of the row. */
public record Request(
        UUID id,
        String reference,
        Kind kind,
        String title,
        Decision decision,
        Course course,
        int termsVersion,
        Instant startsAt,
        Instant endsAt,
        String openedBy,
        Instant openedAt,
        long version) {}
