package org.parley.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of a list, and the key to ask for the next ones with; no key: there are no more. */
public record Page<T>(List<T> rows, @Nullable String next) {}
