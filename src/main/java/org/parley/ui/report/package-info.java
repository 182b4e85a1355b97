/** The access situation, to be printed. */
@NullMarked
package org.parley.ui.report;

import org.jspecify.annotations.NullMarked;
