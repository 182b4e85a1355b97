/** The broken glass: somebody of staff reads in an emergency what need-to-know keeps from them, for an hour, and all of staff is told. */
@NullMarked
package org.parley.glass;

import org.jspecify.annotations.NullMarked;
