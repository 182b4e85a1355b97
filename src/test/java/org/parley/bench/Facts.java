package org.parley.bench;

/** What is typed, the same on either side. */
final class Facts {

    static final String OFFICE = "The governor's office";
    static final String REMARKS = "For 48 hours and on the eastern road only; the crossing is told a day before";

    private Facts() {}
}
