@NullMarked
package org.parley.replay;

import org.jspecify.annotations.NullMarked;
