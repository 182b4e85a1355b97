package org.parley.node;

import java.util.Set;
import java.util.UUID;

/** Another node changed these requests, and its transaction is committed. */
public record ChangedElsewhere(Set<UUID> requests) {}
