/** The steps that only the process of a convoy calls. */
@NullMarked
package org.parley.convoy.process;

import org.jspecify.annotations.NullMarked;
