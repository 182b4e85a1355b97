/** Where a story meets the engine: what falls due while it is told. */
@NullMarked
package org.parley.exercise.process;

import org.jspecify.annotations.NullMarked;
