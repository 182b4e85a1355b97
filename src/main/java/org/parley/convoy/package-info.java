/**
 * Convoys: what they carry where, across a front line or a border. The parties decide on the first; of the second the
 * government is informed and decides nothing (Security Council resolution 2165).
 */
@NullMarked
package org.parley.convoy;

import org.jspecify.annotations.NullMarked;
