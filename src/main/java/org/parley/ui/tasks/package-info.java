/** My tasks: one row per thing that waits for whoever is signed in. */
@NullMarked
package org.parley.ui.tasks;

import org.jspecify.annotations.NullMarked;
