package org.parley.security;

/** What a person may do; features.md row 72. */
public enum Role {
    /** Opens and revises requests, enters answers by proxy, decides go or no-go. */
    COORDINATOR,
    /** Answers for one conflict party. */
    DELEGATE,
    /** Follows the pause, the trucks and the buses. */
    MONITOR,
    /** Supports or vouches for a deal, for one state or body; never gates it. */
    GUARANTOR,
    /** Looks after those who leave: whether of their own free will and under whose guarantee; reads no answers. */
    PROTECTION,
    /** Reads what is common to all parties, and the outcome; does nothing. */
    OBSERVER,
    /** Reads everything, sign-ins too; does nothing. */
    AUDITOR,
    /** Keeps accounts and settings; opens and answers nothing. */
    ADMINISTRATOR
}
