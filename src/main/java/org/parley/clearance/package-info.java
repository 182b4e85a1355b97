/**
 * The negotiation, once for every kind of request: who is asked, what each party answers in its own step, and whether
 * that is enough. The rules are those of the field: every blocking party for itself, silence is never consent, a denial
 * decides.
 */
@NullMarked
package org.parley.clearance;

import org.jspecify.annotations.NullMarked;
