package org.parley.clearance;

import org.jspecify.annotations.Nullable;

/** One office of a party's inner way; {@code needsDocument}: what it does is proven by a document. */
public record InnerOffice(
        @Nullable String officeEn,
        @Nullable String officeAr,
        @Nullable Boolean needsDocument) {

    boolean isProven() {
        return Boolean.TRUE.equals(needsDocument);
    }
}
