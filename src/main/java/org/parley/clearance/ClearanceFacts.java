package org.parley.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the process tells the negotiation; called by the process's own steps and by nobody else. */
public interface ClearanceFacts {

    /** Opens a slot for every party that the decision table names, and a notice for each that is only informed. */
    void openRound(UUID request);

    /** The slots to ask, in a stable order; with {@code onlySlot} that one alone. */
    List<UUID> slotsToAsk(UUID request, @Nullable UUID onlySlot);

    Instant remindAt(UUID slot);

    Instant escalateAt(UUID slot);

    Instant dueAt(UUID slot);

    void remind(UUID slot);

    void escalate(UUID slot);

    /** The deadline passed without an answer: recorded as no reply, which is never consent. */
    void recordNoReply(UUID slot);

    /** Weighs the answers again and writes down what they amount to. */
    void weigh(UUID request);

    boolean isClear(UUID request);

    /** The attempt is over: whoever has not answered need not any more. */
    void closeRound(UUID request);
}
