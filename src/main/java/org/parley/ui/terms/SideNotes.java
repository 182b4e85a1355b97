package org.parley.ui.terms;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;

/** What is not material in any kind: whom to call, and a remark. A change of these asks nobody again. */
class SideNotes {

    final TextField contact = Fields.text("contact", "terms.contact");
    final TextArea note = Fields.area("note", "terms.note");

    HasValue<?, ?>[] all() {
        return new HasValue<?, ?>[] {contact, note};
    }

    void show(@Nullable String whomToCall, @Nullable String remark) {
        contact.setValue(whomToCall == null ? "" : whomToCall);
        note.setValue(remark == null ? "" : remark);
    }

    void register(RefusalFields fields) {
        fields.add("contact", contact).add("note", note);
    }
}
