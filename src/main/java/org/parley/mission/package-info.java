/**
 * Repair missions: a crew and its parts go to broken infrastructure with the consent of both sides; followed is what works
 * again, as reported, and what that is worth to whoever depends on it (domain.md 3, Repair missions).
 */
@NullMarked
package org.parley.mission;

import org.jspecify.annotations.NullMarked;
