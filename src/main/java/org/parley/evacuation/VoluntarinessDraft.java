package org.parley.evacuation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An assessment as typed: of which group, how it was asked, what was found, and whether somebody independent was there. */
public record VoluntarinessDraft(
        int groupNo,
        @Nullable ConsentMethod method,
        @Nullable Finding finding,
        @Nullable Integer interviewed,
        boolean independent,
        @Nullable String note,
        @Nullable Instant assessedAt) {}
