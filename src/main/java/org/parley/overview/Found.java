package org.parley.overview;

import org.jspecify.annotations.Nullable;

/** Where a request holds what was looked for, and the words around it; {@code party}: whose answer or paper it is. */
public record Found(Where where, @Nullable String party, String before, String word, String after) {

    /** In this order it is told. */
    public enum Where {
        REFERENCE,
        TERMS,
        PLACES,
        PARTY,
        PEOPLE,
        PLAN,
        ANSWER,
        CONDITION,
        DOCUMENT,
        VIOLATION,
        ISSUE,
        CONTACT
    }
}
