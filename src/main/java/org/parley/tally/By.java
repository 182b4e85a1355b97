package org.parley.tally;

/** What figures are told apart by. A request that touches several areas, or asks several parties, counts under each. */
public enum By {
    ALL("''", "''"),
    MONTH("of_month", "t.of_month"),
    KIND("kind", "t.kind"),
    AREA("area", "a.area"),
    PARTY("party", "t.party");

    private final String ofSums;
    private final String ofRows;

    By(String ofSums, String ofRows) {
        this.ofSums = ofSums;
        this.ofRows = ofRows;
    }

    String ofSums() {
        return ofSums;
    }

    String ofRows() {
        return ofRows;
    }
}
