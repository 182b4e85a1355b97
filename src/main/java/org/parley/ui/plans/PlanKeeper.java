package org.parley.ui.plans;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.plan.PlanDraft;

/** Keeps a plan that is being typed, after each change, and says when it did. */
class PlanKeeper extends Span {

    private final transient PlanDrafts drafts;
    private @Nullable UUID id;

    PlanKeeper(PlanDrafts drafts) {
        this.drafts = drafts;
        setId("draft-saved");
        addClassName("quiet");
        getElement().setAttribute("aria-live", "polite");
        setText(t("new.saves-itself"));
    }

    /** Goes on with a draft of one's own; somebody else's is not found. */
    PlanDraft open(UUID draft) {
        var begun = drafts.get(draft);
        id = begun.id();
        setText(t("new.draft-saved", drafts.clock(begun.savedAt())));
        return drafts.read(begun);
    }

    void keep(PlanDraft typed) {
        var kept = drafts.save(id, typed);
        if (kept != null) id = kept;
        setText(kept == null ? t("new.draft-too-long") : t("new.draft-saved", drafts.clock(drafts.now())));
    }

    void discard() {
        if (id != null) drafts.discard(id);
        id = null;
    }
}
