/**
 * Counts over all requests, kept as they change: the indicators of an access working group (domain.md section 4) and the
 * heat map, so that no figure gets slower with the number of requests.
 */
@NullMarked
package org.parley.tally;

import org.jspecify.annotations.NullMarked;
