/** The program for other programs: resources over HTTP, every deed of the screens among them. */
@NullMarked
package org.parley.api;

import org.jspecify.annotations.NullMarked;
