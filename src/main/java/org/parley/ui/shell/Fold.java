package org.parley.ui.shell;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A button that unfolds a part of the page and says whether it is unfolded; Escape folds it and leads back here. */
class Fold extends Button {

    private static final String OPEN = "open";

    private final Component part;

    /** {@code part} has an id, by which a screen reader is led to it. */
    Fold(String id, String label, VaadinIcon icon, Component part) {
        super(t(label), icon.create());
        this.part = part;
        setId(id);
        addClassName("fold");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("aria-controls", part.getId().orElseThrow());
        show(false);
        addClickListener(click -> show(!part.getElement().getClassList().contains(OPEN)));
        escapeFolds(this);
        escapeFolds(part);
    }

    private void escapeFolds(Component from) {
        from.getElement()
                .addEventListener("keydown", key -> {
                    close();
                    focus();
                })
                .setFilter("event.key === 'Escape'");
    }

    void close() {
        show(false);
    }

    private void show(boolean open) {
        getElement().setAttribute("aria-expanded", String.valueOf(open));
        part.getElement().getClassList().set(OPEN, open);
    }

    /** Whoever goes on beyond {@code around} is done with it. */
    void closesBeyond(Component around) {
        around.getElement()
                .addEventListener("focusout", left -> close())
                .setFilter("!element.contains(event.relatedTarget)");
    }
}
