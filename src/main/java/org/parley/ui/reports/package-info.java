/** Reports: the indicators as charts with their tables, the heat map, and the requests behind each figure. */
@NullMarked
package org.parley.ui.reports;

import org.jspecify.annotations.NullMarked;
