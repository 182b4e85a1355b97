package org.parley.security;

/** What an administrator does to an account; each stands in its history. */
public enum AccountChange {
    OPENED,
    CLOSED,
    REOPENED,
    PASSWORD_SET,
    /** The name was locked after too many failures, and is let in again. */
    UNLOCKED,
    TOKEN_MADE,
    TOKEN_REVOKED
}
