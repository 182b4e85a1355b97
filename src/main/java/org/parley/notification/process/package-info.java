/** Where notifications meet the engine: the port's implementation and the steps that only their process calls. */
@NullMarked
package org.parley.notification.process;

import org.jspecify.annotations.NullMarked;
