/** Words, who may find a request by them, and what people keep of their looking. */
@NullMarked
package org.parley.search;

import org.jspecify.annotations.NullMarked;
