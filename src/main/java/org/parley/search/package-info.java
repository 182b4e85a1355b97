/**
 * Finds requests by any word that the reader may read of them: an index of words kept after the commits of others, and
 * what each person looks for again and again.
 */
@NullMarked
package org.parley.search;

import org.jspecify.annotations.NullMarked;
