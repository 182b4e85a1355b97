package org.parley.clearance;

import java.util.UUID;

/** The answers to a request were weighed, whatever came of it; heard within the same transaction, its head row locked. */
public record Weighed(UUID requestId) {}
