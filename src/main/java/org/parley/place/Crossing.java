package org.parley.place;

/** Where a road meets a border, a front line or a checkpoint. */
public record Crossing(String code, Kind kind, String nameEn, String nameAr, Spot at) {

    /** What is crossed there. */
    public enum Kind {
        BORDER,
        FRONT_LINE,
        CHECKPOINT
    }
}
