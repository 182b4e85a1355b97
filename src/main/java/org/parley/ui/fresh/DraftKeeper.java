package org.parley.ui.fresh;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Manner;
import org.parley.request.Drafts;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Times;

/** Keeps what is typed, after each change, and says when it did. */
class DraftKeeper extends Span {

    private final transient Drafts drafts;
    private final transient TermsCodec codec;
    private final transient CurrentActor me;
    private final transient Times times;
    private @Nullable UUID id;
    private transient Manner manner = Manner.USUAL;

    DraftKeeper(Drafts drafts, TermsCodec codec, CurrentActor me, Times times) {
        this.drafts = drafts;
        this.codec = codec;
        this.me = me;
        this.times = times;
        setId("draft-saved");
        addClassName("quiet");
        getElement().setAttribute("aria-live", "polite");
        setText(t("new.saves-itself"));
    }

    /** Goes on with a draft of one's own; somebody else's is not found. */
    Terms open(UUID draft) {
        var begun = drafts.get(draft, me.get());
        id = begun.id();
        manner = new Manner(begun.sealed(), begun.emergencyReason());
        setText(t("new.draft-saved", times.clockTime(begun.savedAt())));
        return codec.read(begun.kind(), begun.json());
    }

    Manner manner() {
        return manner;
    }

    /** It is to be asked like this, after all. */
    void ask(Manner manner) {
        this.manner = manner;
    }

    void keep(Terms terms) {
        var json = codec.canonical(terms);
        if (Drafts.fits(json)) {
            id = drafts.save(id, terms.kind(), title(terms), json, me.get());
            drafts.note(id, manner.sealed(), manner.emergencyReason(), me.get());
            setText(t("new.draft-saved", times.clockTime(times.now())));
        } else {
            setText(t("new.draft-too-long"));
        }
    }

    void discard() {
        if (id != null) drafts.discard(id, me.get());
        id = null;
    }

    /** What is not typed yet is three dots. */
    private static String title(Terms terms) {
        return terms.title().replace("null", "…");
    }
}
