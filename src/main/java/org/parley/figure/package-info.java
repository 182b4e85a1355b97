/**
 * Figures as they are reported, of any request: each with its source, the time that it is true for, and how sure it is;
 * those that conflict stand side by side, and none is ever averaged, summed or written over (domain.md 1.7).
 */
@NullMarked
package org.parley.figure;

import org.jspecify.annotations.NullMarked;
