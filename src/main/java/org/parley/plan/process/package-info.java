/** Where plans meet the engine: the port's implementation and the steps that the process calls. */
@NullMarked
package org.parley.plan.process;

import org.jspecify.annotations.NullMarked;
