/**
 * One request over time: the way it went, and where it stood at any moment, as it was and as it was known. Read from our
 * own rows alone, under the reader's own need-to-know.
 */
@NullMarked
package org.parley.replay;

import org.jspecify.annotations.NullMarked;
