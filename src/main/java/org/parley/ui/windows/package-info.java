/** Windows: which pauses hold or will, how much of each is left, and what moves under them. */
@NullMarked
package org.parley.ui.windows;

import org.jspecify.annotations.NullMarked;
