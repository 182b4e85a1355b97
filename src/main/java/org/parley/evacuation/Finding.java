package org.parley.evacuation;

/** What became known of a criterion; unknown is not met. */
public enum Finding {
    MET,
    UNMET,
    UNKNOWN
}
