/**
 * One request, whole: a first line, then sections. Each section is a panel of its own that reads what it shows; after a
 * deed the page is read again.
 */
@NullMarked
package org.parley.ui.request;

import org.jspecify.annotations.NullMarked;
