/**
 * Agreements that others made without the UN (Daraya, August 2016): who agreed what, when the UN was told, whether it was
 * consulted, and how the groups fare. Nothing of it is asked for or approved here; it is recorded and followed (rules.md).
 */
@NullMarked
package org.parley.agreement;

import org.jspecify.annotations.NullMarked;
