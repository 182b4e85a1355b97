package org.parley.api;

import org.jspecify.annotations.Nullable;
import org.parley.request.Terms;

/** As {@link Revision}, of what nobody is asked about. */
record Amendment<T extends Terms>(int seenVersion, @Nullable String note, T terms) {}
