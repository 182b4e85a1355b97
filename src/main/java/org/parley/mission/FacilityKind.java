package org.parley.mission;

/** What a facility does for people, or for the facilities that need it. */
public enum FacilityKind {
    POWER_PLANT,
    SUBSTATION,
    PUMPING_STATION,
    WATER_TREATMENT,
    HOSPITAL,
    BAKERY,
    OTHER
}
