/** History: what is over, found again; the filter stands in the address, so that a view can be sent. */
@NullMarked
package org.parley.ui.history;

import org.jspecify.annotations.NullMarked;
