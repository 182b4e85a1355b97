/** The steps by which news of a pause reaches the movements under it. */
@NullMarked
package org.parley.hold.process;

import org.jspecify.annotations.NullMarked;
