package org.parley.security;

/** What came of somebody's coming in, or going; each is a row that stays. */
public enum SignInResult {
    SIGNED_IN,
    /** A wrong name or password, a closed account, or a name that is locked. */
    FAILED,
    /** After too many failures: nobody gets in by this name for a while, known or not. */
    LOCKED,
    /** An administrator let the name in again. */
    UNLOCKED,
    SIGNED_OUT
}
