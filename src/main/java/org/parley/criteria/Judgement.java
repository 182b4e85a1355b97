package org.parley.criteria;

/** What was found of a criterion; nothing found is {@link #UNKNOWN}. The worst comes first. */
public enum Judgement {
    UNMET,
    UNKNOWN,
    MET
}
