package org.parley.ui.terms;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Refusal;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Spans;

/** Says that a start is too near, and for whom; only then it offers to ask for an emergency, with its reason. */
public class EmergencyFields extends Div {

    private static final int MOST = 500;

    private final Div tooNear = Spans.div("stack");
    private final Checkbox isOne = new Checkbox(t("emergency.is-one"));
    private final TextArea reason = Fields.area("emergency-reason", "emergency.reason");

    public EmergencyFields() {
        addClassName("stack");
        setId("emergency");
        tooNear.setId("start-too-near");
        tooNear.getElement().setAttribute("role", "status");
        isOne.setId("is-emergency");
        reason.setHelperText(t("emergency.reason.help"));
        reason.setMaxLength(MOST);
        reason.setVisible(false);
        isOne.setVisible(false);
        isOne.addValueChangeListener(change -> reason.setVisible(isOne.isVisible() && change.getValue()));
        add(tooNear, isOne, reason);
    }

    /** Told after each change that a person makes. */
    public void onChange(Runnable typed) {
        isOne.addValueChangeListener(change -> tell(change, typed));
        reason.addValueChangeListener(change -> tell(change, typed));
    }

    private static void tell(ValueChangeEvent<?> change, Runnable typed) {
        if (change.isFromClient()) typed.run();
    }

    /** Goes on where a draft was left. */
    public void show(@Nullable String kept) {
        isOne.setValue(kept != null);
        reason.setValue(kept == null ? "" : kept);
    }

    /** Why the start is too near; nothing: it is not, and no emergency either. What was typed stays for when it is again. */
    public void offer(List<Refusal> whyTooNear) {
        tooNear.removeAll();
        whyTooNear.forEach(why -> tooNear.add(new Paragraph(t(why))));
        isOne.setVisible(!whyTooNear.isEmpty());
        reason.setVisible(isOne.isVisible() && isOne.getValue());
    }

    /** As typed; nothing: it is asked in time. */
    public @Nullable String reason() {
        return reason.isVisible() ? reason.getValue() : null;
    }

    /** The reason by the name that refusals use. */
    public RefusalFields fields() {
        return new RefusalFields().add("emergencyReason", reason);
    }
}
