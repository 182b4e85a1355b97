package org.parley.ui.answer;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.parley.clearance.AnswerDraft.ConditionDraft;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.RefusalFields;
import org.parley.ui.kit.Times;

/** The conditions of an approval; an empty row is none, except the first. */
class ConditionRows extends Div {

    private final List<ConditionRow> rows = new ArrayList<>();
    private final Div body = new Div();
    private final transient Times times;
    private transient Runnable changed = () -> {};

    ConditionRows(Times times) {
        this.times = times;
        addClassNames("wide", "stack");
        add(body, Fields.button("condition-add", "answer.condition.add", this::addRow));
        addRow();
    }

    private void addRow() {
        var row = new ConditionRow(rows.size(), times);
        row.onChange(() -> changed.run());
        rows.add(row);
        body.add(row);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(List<ConditionDraft> typed) {
        while (rows.size() < typed.size()) addRow();
        for (int i = 0; i < typed.size(); i++) rows.get(i).show(typed.get(i));
    }

    List<ConditionDraft> value() {
        return filled().stream().map(ConditionRow::value).toList();
    }

    private List<ConditionRow> filled() {
        var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        return filled.isEmpty() ? rows.subList(0, 1) : filled;
    }

    void register(RefusalFields fields) {
        var filled = filled();
        for (int i = 0; i < filled.size(); i++) filled.get(i).register("conditions[" + i + "]", fields);
        filled.get(0).register("conditions", fields);
    }
}
