package org.parley.movement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a movement has come. {@code decision} null: nobody has decided yet on these terms. */
public record Movement(
        UUID requestId,
        @Nullable GoDecision decision,
        @Nullable Instant departedAt,
        @Nullable Instant arrivedAt,
        @Nullable Ending ending,
        long version) {

    /** A named person's go or no-go for the organisation; a no-go has a reason. */
    public record GoDecision(
            boolean go, String by, Instant at, @Nullable String reason) {}

    /** What became of it; people reached where any were. */
    public record Ending(
            Outcome outcome,
            @Nullable Integer peopleReached,
            @Nullable String note) {}

    static Movement of(UUID requestId) {
        return new Movement(requestId, null, null, null, null, 0);
    }

    public boolean isGo() {
        return decision != null && decision.go();
    }

    /** Somebody must decide, perhaps on new terms: neither an earlier go nor an earlier attempt stands any more. */
    Movement anew() {
        return new Movement(requestId, null, null, null, null, version);
    }

    /** The go that was given no longer holds. */
    Movement undecided() {
        return new Movement(requestId, null, departedAt, arrivedAt, ending, version);
    }

    Movement decided(GoDecision decided) {
        return new Movement(requestId, decided, departedAt, arrivedAt, ending, version);
    }

    Movement departed(Instant at) {
        return new Movement(requestId, decision, at, arrivedAt, ending, version);
    }

    Movement arrived(Instant at) {
        return new Movement(requestId, decision, departedAt, at, ending, version);
    }

    Movement ended(Ending how) {
        return new Movement(requestId, decision, departedAt, arrivedAt, how, version);
    }
}
