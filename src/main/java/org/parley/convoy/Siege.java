package org.parley.convoy;

/** How cut off the people are that a convoy is for. */
public enum Siege {
    NONE,
    HARD_TO_REACH,
    BESIEGED
}
