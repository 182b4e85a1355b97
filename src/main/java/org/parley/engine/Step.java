package org.parley.engine;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process: what was entered when for which request, and when and how it was left. {@code sameSlotAs}: the
 * step around it. {@code execution}: what runs a party's step in the engine.
 */
record Step(
        String id,
        UUID request,
        String key,
        int version,
        String element,
        @Nullable UUID slot,
        @Nullable String sameSlotAs,
        @Nullable String execution,
        OffsetDateTime enteredAt,
        @Nullable OffsetDateTime leftAt,
        boolean cancelled) {

    Step left(Leaving leaving) {
        return new Step(
                id,
                request,
                key,
                version,
                element,
                slot,
                sameSlotAs,
                execution,
                enteredAt,
                leaving.leftAt(),
                leaving.cancelled());
    }

    /** The same step's other end. */
    record Leaving(String id, UUID request, OffsetDateTime leftAt, boolean cancelled) {}
}
