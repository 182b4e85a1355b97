package org.parley.inbox;

/** A filter that a person keeps under a name of their own. */
public record SavedFilter(String name, TaskFilter filter) {}
