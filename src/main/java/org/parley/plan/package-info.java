/**
 * Plans: several requests that belong together, such as a pause with the convoys under it. A plan starts its points and
 * gathers them; each point owns its own gate, and one that fails leaves the others alone (rules.md, Plans).
 */
@NullMarked
package org.parley.plan;

import org.jspecify.annotations.NullMarked;
