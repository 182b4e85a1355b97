/**
 * What holds a movement back although all agreed, and what its leader decided once it was on the road. A hold is a row:
 * several may stand at once, all must be released; what moves is never stopped by the program (rules.md, Holds).
 */
@NullMarked
package org.parley.hold;

import org.jspecify.annotations.NullMarked;
