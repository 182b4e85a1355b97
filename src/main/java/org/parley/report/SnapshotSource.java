package org.parley.report;

import java.time.Instant;
import org.parley.security.Actor;

/** Where the report's figures come from. */
interface SnapshotSource {

    /** What this reader may know now; {@code now} is printed with it. */
    Snapshot of(Actor who, Instant now);
}
