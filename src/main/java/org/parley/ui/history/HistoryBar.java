package org.parley.ui.history;

import static org.parley.ui.kit.Fields.typed;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.movement.Outcome;
import org.parley.overview.History.Filter;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.ui.kit.Fields;

/** What to look for among what is over; every change by hand gives a whole filter. */
class HistoryBar extends Div {

    private final TextField text = new TextField(t("requests.search"));
    private final Select<Kind> kind = Fields.any("filter-kind", "requests.filter.kind", Kind.values());
    private final Select<Decision> decision =
            Fields.any("filter-decision", "requests.filter.decision", Decision.values());
    private final Select<Outcome> outcome = Fields.any("filter-outcome", "history.filter.outcome", Outcome.values());
    private final ComboBox<String> party = new ComboBox<>(t("history.filter.party"));
    private final DatePicker from = Fields.day("filter-from", "history.filter.from");
    private final DatePicker to = Fields.day("filter-to", "history.filter.to");

    /** Names of parties by code, where the reader may look for any. */
    HistoryBar(Map<String, String> parties, Consumer<Filter> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("filter-text");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        party.setId("filter-party");
        party.setItems(parties.keySet().stream()
                .sorted(Comparator.comparing(parties::get))
                .toList());
        party.setItemLabelGenerator(code -> parties.getOrDefault(code, code));
        party.setClearButtonVisible(true);
        party.setVisible(!parties.isEmpty());
        add(text, kind, decision, outcome, party, from, to);
        for (var field : new HasValue<?, ?>[] {text, kind, decision, outcome, party, from, to}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) changed.accept(value());
            });
        }
    }

    private Filter value() {
        return new Filter(
                typed(text.getValue()),
                kind.getValue(),
                decision.getValue(),
                outcome.getValue(),
                party.getValue(),
                from.getValue(),
                to.getValue());
    }

    void show(Filter filter) {
        text.setValue(filter.text() == null ? "" : filter.text());
        kind.setValue(filter.kind());
        decision.setValue(filter.decision());
        outcome.setValue(filter.outcome());
        party.setValue(filter.party());
        from.setValue(filter.from());
        to.setValue(filter.to());
    }
}
