/** The lists of codes whose words an office edits and translates, and, where no rule depends on them, extends by itself. */
@NullMarked
package org.parley.code;

import org.jspecify.annotations.NullMarked;
