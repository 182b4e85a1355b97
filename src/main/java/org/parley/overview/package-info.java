/**
 * What people look at: lists, matrix, timeline, diagram. Read models in plain SQL, one query per panel, no rules; who may
 * know what stands inside every query ({@link org.parley.overview.Sight}).
 */
@NullMarked
package org.parley.overview;

import org.jspecify.annotations.NullMarked;
