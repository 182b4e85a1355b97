/** Documents lie in the database, in the transaction of the fact that they prove, with their SHA-256. */
@NullMarked
package org.parley.document;

import org.jspecify.annotations.NullMarked;
