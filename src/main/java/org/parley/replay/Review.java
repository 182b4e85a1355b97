package org.parley.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.By;
import org.parley.overview.Timeline.Entry;

/**
 * How a request went (features.md row 91): the steps of its own process and of each party's part, and on the same axis of
 * time whatever happened. Nothing of it is read from the engine.
 */
public record Review(List<Part> parts, List<Happened> axis) {

    /** The request's own process, or one party's part on one version of the terms. */
    public record Part(
            String process, @Nullable UUID slotId, @Nullable String party, int termsVersion, List<Reached> steps) {}

    /**
     * An element that was reached. {@code waitedSeconds} sums all visits, those that last until now. Of the request's own
     * process others than staff read neither how often nor when: that would tell of other parties.
     */
    public record Reached(
            String element,
            int visits,
            int active,
            int cancelled,
            @Nullable Long waitedSeconds,
            List<Visit> when) {}

    /** One visit; {@code round}: the version of the terms that was being asked about; {@code by}: who ended it, where known. */
    public record Visit(
            int round,
            Instant enteredAt,
            @Nullable Instant leftAt,
            boolean cancelled,
            @Nullable By by) {}

    /** Something that happened, on its line of the axis. */
    public record Happened(Lane lane, Entry entry) {}
}
