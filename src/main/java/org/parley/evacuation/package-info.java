/**
 * Evacuations: groups with a destination each, leaving only where it is voluntary and vouched for in writing, and
 * followed group by group until they are there (domain.md 3, Evacuations).
 */
@NullMarked
package org.parley.evacuation;

import org.jspecify.annotations.NullMarked;
