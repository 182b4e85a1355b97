/** The answer of a party: the request in few lines, the possible answers as large choices, and what follows. */
@NullMarked
package org.parley.ui.answer;

import org.jspecify.annotations.NullMarked;
