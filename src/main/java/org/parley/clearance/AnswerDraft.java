package org.parley.clearance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Terms;

/**
 * An answer as typed by the party's own delegate. {@code termsVersion} and {@code termsSha256} are what the delegate
 * saw: an answer to superseded terms is refused. {@code remarks} is the reason of a rejection, the part that is
 * approved, or the question asked.
 */
public record AnswerDraft(
        @Nullable Choice choice,
        @Nullable Form form,
        @Nullable String office,
        @Nullable String officeLevel,
        @Nullable String remarks,
        @Nullable Terms proposal,
        List<ConditionDraft> conditions,
        @Nullable UUID documentId,
        int termsVersion,
        @Nullable String termsSha256) {

    /** A condition with the office that has to meet it, and until when, where that was said. */
    public record ConditionDraft(
            @Nullable String wording,
            @Nullable String owner,
            @Nullable Instant dueAt) {

        /** Due at no certain time. */
        public ConditionDraft(@Nullable String wording, @Nullable String owner) {
            this(wording, owner, null);
        }
    }
}
