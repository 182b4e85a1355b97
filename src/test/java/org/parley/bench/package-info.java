/**
 * What the program costs beside the bare engine, in one run in which both take turns: {@code ./mvnw -Pbench verify}. None
 * of it runs with the ordinary tests but {@link org.parley.bench.LoadedRowsTest}.
 */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
