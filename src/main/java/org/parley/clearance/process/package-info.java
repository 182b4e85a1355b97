/** Where the negotiation meets the engine: the port's implementation and the steps that the processes call. */
@NullMarked
package org.parley.clearance.process;

import org.jspecify.annotations.NullMarked;
