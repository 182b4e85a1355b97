package org.parley.inbox;

/** Somebody who may do the same: the account, and the office that it is for. */
public record Colleague(String username, String office) {}
