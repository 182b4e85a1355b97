package org.parley.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.request.TermsCodec;

/** An answer as typed by a test that says only what matters to it; complete and in writing unless told otherwise. */
public record DraftSample(
        @Nullable Choice choice,
        @Nullable Form form,
        @Nullable String office,
        @Nullable String remarks,
        List<AnswerDraft.ConditionDraft> conditions,
        @Nullable UUID document,
        int version,
        @Nullable String hash) {

    public static final int VERSION = 2;
    public static final String TERMS = "{}";

    public static DraftSample aDraft(@Nullable Choice choice) {
        return new DraftSample(
                choice, Form.WRITTEN, "Governor's office", null, List.of(), null, VERSION, TermsCodec.sha256(TERMS));
    }

    public DraftSample in(@Nullable Form other) {
        return new DraftSample(choice, other, office, remarks, conditions, document, version, hash);
    }

    public DraftSample from(String other) {
        return new DraftSample(choice, form, other, remarks, conditions, document, version, hash);
    }

    public DraftSample saying(String text) {
        return new DraftSample(choice, form, office, text, conditions, document, version, hash);
    }

    public DraftSample provedBy(UUID letter) {
        return new DraftSample(choice, form, office, remarks, conditions, letter, version, hash);
    }

    public DraftSample forVersion(int other) {
        return new DraftSample(choice, form, office, remarks, conditions, document, other, hash);
    }

    public DraftSample forHash(@Nullable String other) {
        return new DraftSample(choice, form, office, remarks, conditions, document, version, other);
    }

    public DraftSample onCondition(String wording, @Nullable String owner) {
        var more = new ArrayList<>(conditions);
        more.add(new AnswerDraft.ConditionDraft(wording, owner));
        return new DraftSample(choice, form, office, remarks, more, document, version, hash);
    }

    public AnswerDraft build() {
        return new AnswerDraft(choice, form, office, null, remarks, null, conditions, document, version, hash);
    }
}
