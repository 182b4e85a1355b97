/** The map of a day, drawn from geometry of our own, and the tables that say the same. */
@NullMarked
package org.parley.ui.map;

import org.jspecify.annotations.NullMarked;
