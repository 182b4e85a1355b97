package org.parley.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the negotiation log (features.md row 26). The interlocutor is an office or function, never a person;
 * {@code party} is whom it concerns, if one alone; {@code corrects} names the entry that it corrects, which stays.
 */
public record Contact(
        UUID id,
        UUID requestId,
        Instant happenedAt,
        @Nullable String place,
        @Nullable Means means,
        String interlocutor,
        @Nullable String party,
        String outcome,
        boolean confidential,
        @Nullable UUID corrects,
        @Nullable String reason,
        String enteredBy,
        Instant enteredAt) {

    /** Everything that it says, in one text: its hash stands in the journal, which so vouches for the log. */
    String whole() {
        return String.join(
                "\n",
                id.toString(),
                happenedAt.toString(),
                String.valueOf(place),
                String.valueOf(means),
                interlocutor,
                String.valueOf(party),
                outcome,
                String.valueOf(confidential),
                String.valueOf(corrects),
                String.valueOf(reason),
                enteredBy,
                enteredAt.toString());
    }
}
