/** A new request: which kind, a short guided form, drafts that save themselves; and a revision of one. */
@NullMarked
package org.parley.ui.fresh;

import org.jspecify.annotations.NullMarked;
