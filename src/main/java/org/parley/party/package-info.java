/** The conflict parties and guarantors, their working days, and who controls what since when. */
@NullMarked
package org.parley.party;

import org.jspecify.annotations.NullMarked;
