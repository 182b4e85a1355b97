package org.parley.security;

/** What a program may do with a token: read what its owner reads, or also what its owner may do. */
public enum TokenScope {
    READ,
    WRITE
}
