package org.parley.clearance;

/** What a party's slot is for. Who is only informed has no slot at all but a notice. */
public enum SlotRole {
    BLOCKING,
    ADVISORY
}
