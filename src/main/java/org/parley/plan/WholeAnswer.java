package org.parley.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.AnswerDraft.ConditionDraft;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;

/**
 * What a party answers to a plan as a whole. {@code points} names the terms of each point that it has still to answer, as
 * its delegate read them.
 */
public record WholeAnswer(
        @Nullable Choice choice,
        @Nullable Form form,
        @Nullable String office,
        @Nullable String officeLevel,
        @Nullable String remarks,
        List<ConditionDraft> conditions,
        List<SeenTerms> points) {

    /** The version of a point's terms, and its hash, that the delegate saw. */
    public record SeenTerms(
            UUID requestId, int termsVersion, @Nullable String termsSha256) {}

    AnswerDraft about(SeenTerms seen) {
        return about(seen.termsVersion(), seen.termsSha256());
    }

    /** What is said, whatever terms it is about. */
    AnswerDraft words() {
        return about(0, null);
    }

    private AnswerDraft about(int version, @Nullable String sha256) {
        return new AnswerDraft(choice, form, office, officeLevel, remarks, null, conditions, null, version, sha256);
    }
}
