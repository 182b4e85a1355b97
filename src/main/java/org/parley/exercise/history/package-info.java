/**
 * Believable histories in any number: a few dozen requests are told by commands, then copied row by row with times,
 * places, parties and figures of their own.
 */
@NullMarked
package org.parley.exercise.history;

import org.jspecify.annotations.NullMarked;
