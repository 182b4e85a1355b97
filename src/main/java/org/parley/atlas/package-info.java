/**
 * The map: areas, who controls them, crossings, routes, pauses and what is on the road on one day, from geometry of our
 * own; who need not know exactly gets it coarse.
 */
@NullMarked
package org.parley.atlas;

import org.jspecify.annotations.NullMarked;
