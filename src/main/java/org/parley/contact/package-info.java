/** The negotiation log: who was talked to, when, where or how, and what came of it; staff's own, no party reads it. */
@NullMarked
package org.parley.contact;

import org.jspecify.annotations.NullMarked;
