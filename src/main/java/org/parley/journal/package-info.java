/**
 * The history of every request: append-only, one hash chain per request, written in the transaction of the fact that it
 * tells. Keys and plain values instead of prose, so that it can be read in any language.
 */
@NullMarked
package org.parley.journal;

import org.jspecify.annotations.NullMarked;
