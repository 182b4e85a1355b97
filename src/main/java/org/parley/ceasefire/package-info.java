/**
 * Pauses: where and when hostilities rest, and whether that moment has come. A pause takes effect at its agreed time and
 * never in the past; movements ask whether a window covers their way out and back (rules.md, Windows).
 */
@NullMarked
package org.parley.ceasefire;

import org.jspecify.annotations.NullMarked;
