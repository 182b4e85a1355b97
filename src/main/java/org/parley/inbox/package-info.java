/**
 * What waits for a person: rows of our own, opened and closed in the engine's transaction, so that an inbox page is one
 * indexed query and never asks the engine.
 */
@NullMarked
package org.parley.inbox;

import org.jspecify.annotations.NullMarked;
