package org.parley.ui.answer;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/** The possible answers as large choices; what is asked further depends on the choice. */
public class AnswerForm extends Div {

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(t("answer.choice"));
    private final RadioButtonGroup<Form> form = Fields.choice("form", "answer.form", List.of(Form.values()));
    private final TextField office = Fields.text("office", "answer.office");
    private final TextField officeLevel = Fields.text("officeLevel", "answer.officeLevel");
    private final TextArea remarks = Fields.area("remarks", "answer.remarks");
    private final ConditionRows conditions;
    private final SlotRole role;

    /** For a slot of this role, which needs an answer in this form. */
    public AnswerForm(SlotRole role, Form needed, Times times) {
        this.role = role;
        conditions = new ConditionRows(times);
        addClassNames("form");
        choice.setId("choice");
        choice.addClassNames("large", "wide");
        choice.setItems(Choice.allowedIn(role).stream()
                .sorted(Comparator.comparing((Choice one) -> one == Choice.ASK).thenComparing(one -> one))
                .toList());
        choice.setRenderer(new ComponentRenderer<>(AnswerForm::explained));
        form.setHelperText(t("answer.form.needed", needed));
        form.setValue(needed);
        office.setHelperText(t("answer.office.help"));
        conditions.setVisible(false);
        choice.addValueChangeListener(change -> adapt(change.getValue()));
        add(choice, remarks, conditions, form, office, officeLevel);
        adapt(null);
    }

    private static Div explained(Choice choice) {
        return Spans.div(
                "stack explained", Spans.of(t(choice), "strong"), new Span(t("answer.means." + choice.name())));
    }

    private void adapt(@Nullable Choice chosen) {
        conditions.setVisible(chosen == Choice.APPROVE_WITH_CONDITIONS);
        remarks.setLabel(t(chosen == null ? "answer.remarks" : "answer.remarks." + chosen.name()));
        form.setVisible(chosen != Choice.ASK);
    }

    /** Told after each change: which answer, in which form. */
    public void onChange(Runnable listener) {
        for (var field : new HasValue<?, ?>[] {choice, form, office, officeLevel, remarks})
            field.addValueChangeListener(change -> listener.run());
        conditions.onChange(listener);
    }

    /** What was typed before, as far as this slot knows such a choice. */
    void show(AnswerDraft typed) {
        if (Choice.allowedIn(role).contains(typed.choice())) choice.setValue(typed.choice());
        if (typed.form() != null) form.setValue(typed.form());
        office.setValue(Objects.requireNonNullElse(typed.office(), ""));
        officeLevel.setValue(Objects.requireNonNullElse(typed.officeLevel(), ""));
        remarks.setValue(Objects.requireNonNullElse(typed.remarks(), ""));
        conditions.show(typed.conditions());
    }

    public @Nullable Choice choice() {
        return choice.getValue();
    }

    public @Nullable Form form() {
        return form.getValue();
    }

    public String office() {
        return office.getValue().strip();
    }

    /** As typed, for the version that its giver saw. */
    public AnswerDraft value(int version, String sha256, @Nullable UUID document, @Nullable Terms proposal) {
        return new AnswerDraft(
                choice.getValue(),
                form.getValue(),
                typed(office.getValue()),
                typed(officeLevel.getValue()),
                typed(remarks.getValue()),
                proposal,
                conditions.isVisible() ? conditions.value() : List.of(),
                document,
                version,
                sha256);
    }

    public void register(RefusalFields fields) {
        fields.add("choice", choice).add("form", form).add("office", office).add("officeLevel", officeLevel);
        fields.add("remarks", remarks);
        if (conditions.isVisible()) conditions.register(fields);
    }
}
