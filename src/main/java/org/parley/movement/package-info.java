/**
 * Movements, once for every kind that moves: the go or no-go of a named person, departure, arrival, and what became of
 * it. Approval is not delivery: the outcome is recorded for itself (domain.md 1.2).
 */
@NullMarked
package org.parley.movement;

import org.jspecify.annotations.NullMarked;
