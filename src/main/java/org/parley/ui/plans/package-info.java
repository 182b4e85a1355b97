/** Plans: found, opened with their points, read as lanes on one axis of time, answered as a whole. */
@NullMarked
package org.parley.ui.plans;

import org.jspecify.annotations.NullMarked;
