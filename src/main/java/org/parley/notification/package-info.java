/** Notifications: a party is told of a site, a movement or what civilians depend on, and acknowledges; nothing is asked. */
@NullMarked
package org.parley.notification;

import org.jspecify.annotations.NullMarked;
