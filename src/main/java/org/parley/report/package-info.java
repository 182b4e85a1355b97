/** The access situation as a printed page: what one reader may know of it at one moment, in English or Arabic. */
@NullMarked
package org.parley.report;

import org.jspecify.annotations.NullMarked;
