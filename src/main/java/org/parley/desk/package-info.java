/** How people share the work that waits for them: who took which task, who passes it on, and whether any got lost. */
@NullMarked
package org.parley.desk;

import org.jspecify.annotations.NullMarked;
