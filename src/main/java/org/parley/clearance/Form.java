package org.parley.clearance;

/** The form of an assurance, weakest first (domain.md 1.5). */
public enum Form {
    VERBAL,
    IN_PRINCIPLE,
    WRITTEN;

    /** Is it this form or a stronger one? */
    public boolean satisfies(Form required) {
        return ordinal() >= required.ordinal();
    }
}
