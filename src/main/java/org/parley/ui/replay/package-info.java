/** How a request went, any moment of it again, and two of them side by side. */
@NullMarked
package org.parley.ui.replay;

import org.jspecify.annotations.NullMarked;
