/** The screens: views that hold no rules, in English and Arabic. */
@NullMarked
package org.parley.ui;

import org.jspecify.annotations.NullMarked;
