package org.parley.request;

/** How a movement reaches its destination; decides which parties answer and which are only informed. */
public enum Modality {
    /** No front line and no border: a pause in one place. */
    NONE,
    /** Crosses a front line inside the country: parties decide. */
    CROSS_LINE,
    /** Crosses a border: the government is informed and decides nothing (Security Council resolution 2165). */
    CROSS_BORDER
}
