/** Where it takes place: areas with their P-codes (text, never numbers) and the routes that run through them. */
@NullMarked
package org.parley.place;

import org.jspecify.annotations.NullMarked;
