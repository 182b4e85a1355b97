package org.parley.ui.answer;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.ui.answer.GivingPanel.Asked;
import org.parley.ui.terms.TermsForm;

/** A counter-proposal may be told in words, or written into a copy of the terms as they are when it is begun. */
class Proposal extends Details {

    private final TermsForm<?> form;
    private final transient TermsCodec codec;
    private final transient Supplier<Asked> now;
    private boolean begun;

    /** {@code before}: what was written in it already. */
    Proposal(TermsForm<?> form, @Nullable Terms before, TermsCodec codec, Supplier<Asked> now) {
        super(t("answer.proposal"), form);
        this.form = form;
        this.codec = codec;
        this.now = now;
        begun = before != null;
        if (before == null) copy();
        else form.show(before);
        setId("proposal");
        setVisible(false);
        setOpened(begun);
        addOpenedChangeListener(opened -> copy());
        form.onChange(() -> begun = true);
    }

    private void copy() {
        var asked = now.get();
        if (!begun) form.show(codec.read(asked.head().kind(), asked.terms().json()));
    }

    /** Told after each change that a person makes. */
    void onChange(Runnable listener) {
        form.onChange(() -> {
            begun = true;
            listener.run();
        });
    }

    /** Nothing while it is closed, or where it is what is asked anyway. */
    @Nullable
    Terms written() {
        if (!isOpened()) return null;
        var terms = form.value();
        return codec.canonical(terms).equals(now.get().terms().json()) ? null : terms;
    }
}
