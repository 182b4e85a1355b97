/** Who may sign in, for administrators: found, opened, closed, given a new password. */
@NullMarked
package org.parley.ui.accounts;

import org.jspecify.annotations.NullMarked;
