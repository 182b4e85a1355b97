package org.parley.request;

import java.util.UUID;

/** What became of a request was written down; heard within the same transaction, its head row locked. */
public record Proceeded(UUID requestId, Course course) {}
