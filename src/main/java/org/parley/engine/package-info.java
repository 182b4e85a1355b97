/** Starts and configures the process engine, and writes down every step it takes; used by no other module. */
@NullMarked
package org.parley.engine;

import org.jspecify.annotations.NullMarked;
