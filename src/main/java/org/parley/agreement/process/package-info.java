/** Where agreements meet the engine: the port's implementation and the steps that only their process calls. */
@NullMarked
package org.parley.agreement.process;

import org.jspecify.annotations.NullMarked;
