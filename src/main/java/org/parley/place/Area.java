package org.parley.place;

import org.jspecify.annotations.Nullable;

/** An area of the common operational datasets, under its P-code; {@code parent} is the larger area it belongs to. */
public record Area(
        String pcode,
        String nameEn,
        String nameAr,
        @Nullable String parent) {

    public Area {
        if (pcode.equals(parent)) throw new IllegalArgumentException("an area is no part of itself: " + pcode);
    }
}
