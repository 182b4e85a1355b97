/** The steps that the process of a pause calls. */
@NullMarked
package org.parley.ceasefire.process;

import org.jspecify.annotations.NullMarked;
