package org.parley.party;

/** What was done to a party; each stands in its history. */
public enum PartyChange {
    ADDED,
    CHANGED,
    HOLIDAY_ADDED,
    HOLIDAY_REMOVED,
    CONTROL_RECORDED,
    CONTROL_ENDED,
    CONTROL_STRUCK,
    STEPS_SET
}
