package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a party answered, for which version and hash, in which form, through which office, when. Never deleted. */
public record Answer(
        UUID id,
        UUID slotId,
        UUID requestId,
        int seq,
        Choice choice,
        Form form,
        Channel channel,
        String office,
        @Nullable String officeLevel,
        @Nullable String remarks,
        @Nullable String proposal,
        int termsVersion,
        String termsSha256,
        boolean late,
        boolean counts,
        boolean proxy,
        @Nullable UUID documentId,
        @Nullable String mandate,
        String givenBy,
        Instant saidAt,
        Instant enteredAt,
        @Nullable Instant withdrawnAt) {

    /** Does it bind its slot: neither a question, nor withdrawn, nor a late approval that nobody let count? */
    public boolean binds() {
        return choice != Choice.ASK && counts && withdrawnAt == null;
    }
}
