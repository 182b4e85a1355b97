/** What every test stands on: one Spring context, two databases, time that stands still. */
@NullMarked
package org.parley.testing;

import org.jspecify.annotations.NullMarked;
