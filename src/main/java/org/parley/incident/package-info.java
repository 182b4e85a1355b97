/** What breaks a pause: violations as alleged, verified or disputed, each with its source, none of them ever deleted. */
@NullMarked
package org.parley.incident;

import org.jspecify.annotations.NullMarked;
