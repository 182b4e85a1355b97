package org.parley.place;

import java.util.List;

/** A road that movements use, and the P-codes of the areas that it runs through, in order. */
public record Route(String code, String nameEn, String nameAr, List<String> pcodes) {

    public Route {
        pcodes = List.copyOf(pcodes);
    }
}
