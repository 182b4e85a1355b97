/** The code lists: administrators word, translate, extend and order them; coordinators and auditors read. */
@NullMarked
package org.parley.ui.codes;

import org.jspecify.annotations.NullMarked;
