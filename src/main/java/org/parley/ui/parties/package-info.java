/** The parties, their calendars, who controls what, and who must answer: administrators edit, coordinators read. */
@NullMarked
package org.parley.ui.parties;

import org.jspecify.annotations.NullMarked;
