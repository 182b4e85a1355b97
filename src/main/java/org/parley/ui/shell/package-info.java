/**
 * The frame around every screen: page, language, menu, sign-in, and what is shown when something is not there. It
 * knows no screen; a screen enters the menu by its own {@code @Menu}.
 */
@NullMarked
package org.parley.ui.shell;

import org.jspecify.annotations.NullMarked;
