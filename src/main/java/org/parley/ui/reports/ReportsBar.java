package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.tally.Filter;
import org.parley.ui.kit.Fields;

/** What to count; every change by hand gives a whole filter. Whole months are counted, whichever day is chosen. */
class ReportsBar extends Div {

    private final DatePicker from = Fields.day("report-from", "reports.from");
    private final DatePicker to = Fields.day("report-to", "reports.to");
    private final Select<Kind> kind = Fields.any("report-kind", "requests.filter.kind", Kind.values());
    private final ComboBox<String> area;
    private final ComboBox<String> party;

    /** Names by code; without parties there is nothing to choose one from. */
    ReportsBar(Map<String, String> areas, Map<String, String> parties, Consumer<Filter> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        area = named("report-area", t("reports.area"), areas);
        party = named("report-party", t("reports.party"), parties);
        party.setVisible(!parties.isEmpty());
        add(from, to, kind, area, party);
        for (var field : new HasValue<?, ?>[] {from, to, kind, area, party}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) changed.accept(value());
            });
        }
    }

    /** Where the kind is told by something else. */
    ReportsBar withoutKind() {
        kind.setVisible(false);
        return this;
    }

    private static ComboBox<String> named(String id, String label, Map<String, String> names) {
        var field = new ComboBox<String>(label);
        field.setId(id);
        field.setItems(
                names.keySet().stream().sorted(Comparator.comparing(names::get)).toList());
        field.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        return field;
    }

    private Filter value() {
        return new Filter(
                month(from.getValue()), month(to.getValue()), kind.getValue(), area.getValue(), party.getValue());
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    void show(Filter filter) {
        from.setValue(filter.from() == null ? null : filter.from().atDay(1));
        to.setValue(filter.to() == null ? null : filter.to().atEndOfMonth());
        kind.setValue(filter.kind());
        area.setValue(filter.area());
        party.setValue(filter.party());
    }
}
