/** What every screen is made of: texts, times, status badges, notices, and fields that take refusals. */
@NullMarked
package org.parley.ui.kit;

import org.jspecify.annotations.NullMarked;
