/** Where movements meet the engine: the port's implementation and the steps that the processes call. */
@NullMarked
package org.parley.movement.process;

import org.jspecify.annotations.NullMarked;
