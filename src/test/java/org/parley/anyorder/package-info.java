/** Negotiations in any order, by any number of parties, at the same instant; and what the rules make of them. */
@NullMarked
package org.parley.anyorder;

import org.jspecify.annotations.NullMarked;
