/**
 * Screens that follow what others do: after a commit the ids of the requests that changed are passed on, also to other
 * nodes, and each open screen asks again with its own rights.
 */
@NullMarked
package org.parley.ui.live;

import org.jspecify.annotations.NullMarked;
