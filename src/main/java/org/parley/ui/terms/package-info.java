/** What is asked for, on a screen: a form per kind of request, and the terms as they are read and compared. */
@NullMarked
package org.parley.ui.terms;

import org.jspecify.annotations.NullMarked;
