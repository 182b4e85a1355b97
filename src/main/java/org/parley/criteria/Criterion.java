package org.parley.criteria;

/** The checklist of the ICRC for evacuations (March 2018), as domain.md 3 has it, in the order in which people leave. */
public enum Criterion {
    /** Of terms, destination and process, beforehand. */
    INFORMED,
    VOLUNTARY,
    FREE_TO_STAY_OR_LEAVE,
    PROTECTED_EITHER_WAY,
    SAFE_PASSAGE,
    MONITORED,
    FAMILY_UNITY,
    HUMANE_TREATMENT,
    MEANS_TO_SURVIVE,
    /** Identity papers and property titles among them. */
    BELONGINGS_AND_PAPERS,
    /** For the wounded, unaccompanied minors, elderly and disabled. */
    SPECIAL_CARE,
    DESTINATION_OF_CHOICE,
    FIT_DESTINATION,
    SAFE_RETURN,
    RECORDED_AND_TRACEABLE
}
