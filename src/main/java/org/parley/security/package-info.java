/** Who somebody is and what they may: roles, the one party that a delegate answers for, accounts. */
@NullMarked
package org.parley.security;

import org.jspecify.annotations.NullMarked;
