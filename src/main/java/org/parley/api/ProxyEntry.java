package org.parley.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.AnswerDraft.ConditionDraft;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.ProxyDraft;
import org.parley.request.Terms;

/** A {@link ProxyDraft} in one level, so that refusals name its fields as they were sent. */
record ProxyEntry(
        @Nullable Choice choice,
        @Nullable Form form,
        @Nullable String office,
        @Nullable String officeLevel,
        @Nullable String remarks,
        @Nullable Terms proposal,
        List<ConditionDraft> conditions,
        @Nullable UUID documentId,
        int termsVersion,
        @Nullable String termsSha256,
        @Nullable Channel channel,
        @Nullable Instant saidAt,
        @Nullable String mandate) {

    ProxyDraft draft() {
        var answer = new AnswerDraft(
                choice,
                form,
                office,
                officeLevel,
                remarks,
                proposal,
                conditions,
                documentId,
                termsVersion,
                termsSha256);
        return new ProxyDraft(answer, channel, saidAt, mandate);
    }
}
