package org.parley.figure;

/** How sure a figure is. */
public enum Status {
    ALLEGED,
    VERIFIED,
    DISPUTED
}
