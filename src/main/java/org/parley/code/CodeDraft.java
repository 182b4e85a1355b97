package org.parley.code;

import org.jspecify.annotations.Nullable;

/**
 * A code as an administrator writes it down; it stays under its {@code code} for good. {@code version}, needed to change one,
 * is that of the words that were read.
 */
public record CodeDraft(
        @Nullable String code,
        @Nullable String textEn,
        @Nullable String textAr,
        @Nullable Long version) {

    String english() {
        return textEn == null ? "" : textEn.strip();
    }

    String arabic() {
        return textAr == null ? "" : textAr.strip();
    }
}
