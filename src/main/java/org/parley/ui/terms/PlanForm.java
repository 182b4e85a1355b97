package org.parley.ui.terms;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.parley.plan.PlanTerms;
import org.parley.request.Terms;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** What a plan says of itself; its points have forms of their own. */
public class PlanForm extends TermsForm<PlanTerms> {

    private final TextField name = Fields.text("plan-name", "terms.name");
    private final IntegerField people = Fields.number("plan-people", "terms.plan-people");
    private final TextArea purpose = Fields.area("plan-purpose", "terms.purpose");
    private final TextField contact = Fields.text("plan-contact", "terms.contact");
    private final TextArea note = Fields.area("plan-note", "terms.note");

    public PlanForm() {
        people.setHelperText(t("terms.plan-people.help"));
        add(name, people, purpose, Fields.more("plan-more", "terms.more", contact, note));
        watch(name, people, purpose, contact, note);
    }

    @Override
    public PlanTerms value() {
        return new PlanTerms(
                typed(name.getValue()),
                people.getValue(),
                typed(purpose.getValue()),
                null,
                null,
                typed(contact.getValue()),
                typed(note.getValue()));
    }

    @Override
    public void show(Terms shown) {
        var terms = (PlanTerms) shown;
        name.setValue(text(terms.name()));
        people.setValue(terms.people());
        purpose.setValue(text(terms.purpose()));
        contact.setValue(text(terms.contact()));
        note.setValue(text(terms.note()));
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    @Override
    protected void register(RefusalFields fields) {
        fields.add("name", name).add("people", people).add("purpose", purpose);
        fields.add("contact", contact).add("note", note);
    }
}
