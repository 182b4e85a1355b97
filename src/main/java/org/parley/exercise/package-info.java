/**
 * The exercise: demonstration accounts, places and the reference story, loaded into an empty database by the same
 * commands that people use. Never in production.
 */
@NullMarked
package org.parley.exercise;

import org.jspecify.annotations.NullMarked;
