package org.parley.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binds rows of the journal that no command wrote to each other, as the journal itself would have: for the exercise's
 * generated requests and for measurements, never for what people did.
 */
public final class Chain {

    /** What the first entry names as the one before it. */
    public static final String BEGIN = Link.BEFORE_THE_FIRST;

    private Chain() {}

    /** What an entry as it is stored goes by. */
    public record Stored(
            UUID request,
            int seq,
            String key,
            String args,
            @Nullable String actor,
            @Nullable String party,
            boolean confined,
            Instant eventAt,
            Instant enteredAt) {}

    /** SHA-256 of this entry after one with that hash, in hexadecimal. */
    public static String hash(Stored entry, String previous) {
        return new Link(
                        entry.request,
                        entry.seq,
                        entry.key,
                        entry.args,
                        entry.actor,
                        entry.party,
                        entry.confined,
                        entry.eventAt,
                        entry.enteredAt,
                        previous)
                .hash();
    }
}
