package org.parley.security;

/** An account as it is shown: the office or role that it is for, and the language it wants to be spoken to in. */
public record Account(String username, String displayName, String language) {}
