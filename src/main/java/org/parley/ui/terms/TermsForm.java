package org.parley.ui.terms;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.parley.request.Terms;
import org.parley.shared.Refusal;
import org.parley.ui.kit.RefusalFields;

/** A form for the terms of one kind: gives them back as they are typed, complete or not, and shows what was refused. */
public abstract class TermsForm<T extends Terms> extends Div {

    private Runnable changed = () -> {};

    protected TermsForm() {
        addClassName("form");
    }

    /** As typed; the kind's own rules say what is missing. */
    public abstract T value();

    /** Fills the form with terms of its kind. */
    public abstract void show(Terms terms);

    /** Names each field as refusals do. */
    protected abstract void register(RefusalFields fields);

    public void refuse(List<Refusal> refusals) {
        refuse(refusals, new RefusalFields());
    }

    /** As {@link #refuse(List)}, with fields that stand beside the form. */
    public void refuse(List<Refusal> refusals, RefusalFields fields) {
        register(fields);
        fields.show(refusals);
    }

    /** Told after each change that a person makes. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Under which pause it moves is said elsewhere. */
    public void withoutPause() {}

    protected void fireChanged() {
        changed.run();
    }

    protected void watch(HasValue<?, ?>... fields) {
        for (var field : fields) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) fireChanged();
            });
        }
    }
}
