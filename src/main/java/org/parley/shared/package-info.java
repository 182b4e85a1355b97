/** What every module speaks: refusals and results, commands, pages, and time at the edge of the database. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.parley.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
