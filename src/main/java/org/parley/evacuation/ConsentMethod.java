package org.parley.evacuation;

/** How people were asked whether they leave of their own free will. */
public enum ConsentMethod {
    INDIVIDUAL_INTERVIEWS,
    SAMPLE_OF_INTERVIEWS,
    FAMILY_INTERVIEWS,
    GROUP_MEETING,
    OBSERVATION
}
