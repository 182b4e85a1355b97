package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Supplier;
import org.parley.shared.Result;

/**
 * One deed with what it needs to know: closes when it is done, shows each refusal on its field, and keeps what was typed
 * when it was refused or somebody else was first.
 */
public final class DeedDialog extends Dialog {

    private final RefusalFields fields = new RefusalFields();
    private final Div form = Spans.div("form");
    private final Div foot = Spans.div("stack");
    private final String name;

    /** {@code name} is its id, and the stem of its texts: title, what it does, and the button ({@code .deed}). */
    public DeedDialog(String name) {
        this(name, t("deed." + name + ".title"));
    }

    public DeedDialog(String name, String title) {
        this.name = name;
        setId(name);
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        add(form, foot);
    }

    /** A sentence on what the deed does, and to whom. */
    public DeedDialog says(String text) {
        addComponentAsFirst(new Paragraph(text));
        return this;
    }

    /** A field, under the name that refusals call it by. */
    public <F extends Component & HasValidationProperties> DeedDialog field(String refusedAs, F field) {
        fields.add(refusedAs, field);
        form.add(field);
        return this;
    }

    /** Something beside the fields; it takes part in no refusal. */
    public DeedDialog also(Component... parts) {
        foot.add(parts);
        return this;
    }

    public RefusalFields fields() {
        return fields;
    }

    /** Opens it; {@code after} runs once the deed is done. */
    public void does(Supplier<? extends Result<?>> deed, Runnable after) {
        var back = Fields.button(name + "-cancel", "action.cancel", this::close);
        back.addThemeName("tertiary");
        var go = Fields.primary(name + "-confirm", "deed." + name + ".deed", () -> attempt(deed, after));
        getFooter().add(back, go);
        open();
    }

    /** The second half of a double click finds it closed. */
    private void attempt(Supplier<? extends Result<?>> deed, Runnable after) {
        if (!isOpened()) return;
        var result = deed.get();
        if (result instanceof Result.Done<?>) {
            close();
            Tell.done(t("deed.done"));
            after.run();
        } else {
            fields.show(result.refusals());
        }
    }
}
