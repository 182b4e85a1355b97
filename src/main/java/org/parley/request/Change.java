package org.parley.request;

import org.jspecify.annotations.Nullable;

/** One field that differs between two versions of the terms; {@code null}: it was, or is now, absent. */
public record Change(
        String path, @Nullable String was, @Nullable String now) {

    /** The field of the terms that the path lies in: {@code zones[0].window.to} lies in {@code zones}. */
    public String field() {
        return path.split("[.\\[]", 2)[0];
    }
}
