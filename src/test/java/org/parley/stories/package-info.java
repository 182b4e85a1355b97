/** What people see and do, told as they would tell it: the reference stories in a browser, and pages in their words. */
@NullMarked
package org.parley.stories;

import org.jspecify.annotations.NullMarked;
