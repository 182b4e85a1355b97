/** All requests that I may see: found, filtered, opened. */
@NullMarked
package org.parley.ui.requests;

import org.jspecify.annotations.NullMarked;
