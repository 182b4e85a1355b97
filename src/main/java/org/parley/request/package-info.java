/**
 * A request for humanitarian access, whatever its kind: reference, where it stands, and the versions of its terms with
 * their difference and hash. The kinds themselves live in modules of their own and hand in a {@code TermsKind}.
 */
@NullMarked
package org.parley.request;

import org.jspecify.annotations.NullMarked;
