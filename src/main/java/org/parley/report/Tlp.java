package org.parley.report;

/** How far a report may be passed on: the Traffic Light Protocol 2.0 of FIRST. Whoever prints it chooses. */
public enum Tlp {
    RED("#ff2b2b"),
    AMBER_STRICT("#ffc000"),
    AMBER("#ffc000"),
    GREEN("#33ff00"),
    CLEAR("#ffffff");

    private final String ink;

    Tlp(String ink) {
        this.ink = ink;
    }

    /** As the protocol writes it, in every language: "TLP:AMBER+STRICT". */
    public String mark() {
        return "TLP:" + name().replace('_', '+');
    }

    /** On black, as the protocol wants it. */
    String ink() {
        return ink;
    }
}
