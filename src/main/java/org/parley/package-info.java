/** Parley tracks humanitarian access; here stands only what starts the program. */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
