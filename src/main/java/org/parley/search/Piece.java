package org.parley.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Found.Where;

/** A piece of text of a request; {@code party} whose it is, where it is one's. */
record Piece(UUID request, Where where, @Nullable String party, Reach reach, String text) {}
