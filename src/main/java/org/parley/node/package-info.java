/** Several nodes on one database: what one of them tells the others, and what only the first of them does. */
@NullMarked
package org.parley.node;

import org.jspecify.annotations.NullMarked;
