package org.parley.ui.answer;

import static org.parley.ui.kit.Fields.typed;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.Objects;
import org.parley.clearance.AnswerDraft.ConditionDraft;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Times;

/** One condition with the office that has to meet it. */
class ConditionRow extends Div {

    private final TextArea wording;
    private final TextField owner;
    private final DateTimePicker due;
    private final transient Times times;

    ConditionRow(int number, Times times) {
        this.times = times;
        addClassNames("form", "panel");
        wording = Fields.area("condition-" + number + "-wording", "answer.condition.wording");
        owner = Fields.text("condition-" + number + "-owner", "answer.condition.owner");
        owner.addClassName("wide");
        due = Fields.moment("condition-" + number + "-due", "answer.condition.due");
        add(wording, owner, due);
    }

    ConditionDraft value() {
        return new ConditionDraft(typed(wording.getValue()), typed(owner.getValue()), Fields.moment(due, times));
    }

    void show(ConditionDraft typed) {
        wording.setValue(Objects.requireNonNullElse(typed.wording(), ""));
        owner.setValue(Objects.requireNonNullElse(typed.owner(), ""));
        due.setValue(typed.dueAt() == null ? null : LocalDateTime.ofInstant(typed.dueAt(), times.zone()));
    }

    void onChange(Runnable listener) {
        wording.addValueChangeListener(change -> listener.run());
        owner.addValueChangeListener(change -> listener.run());
        due.addValueChangeListener(change -> listener.run());
    }

    boolean isEmpty() {
        return wording.isEmpty() && owner.isEmpty() && due.isEmpty();
    }

    void register(String path, RefusalFields fields) {
        fields.add(path, wording)
                .add(path + ".wording", wording)
                .add(path + ".owner", owner)
                .add(path + ".dueAt", due);
    }
}
