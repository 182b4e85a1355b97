package org.parley.ui.requests;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.ui.kit.Fields;

/** What to look for; every change by hand gives a whole filter. */
class FilterBar extends Div {

    private final TextField text = new TextField(t("requests.search-all"));
    private final Select<Kind> kind =
            Fields.any("filter-kind", "requests.filter.kind", Kind.negotiated().toArray(Kind[]::new));
    private final Select<Decision> decision =
            Fields.any("filter-decision", "requests.filter.decision", Decision.values());
    private final Select<Course> course = Fields.any("filter-course", "requests.filter.course", Course.values());
    private final Checkbox openOnly = new Checkbox(t("requests.open-only"));

    FilterBar(Consumer<Filter> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("filter-text");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.getElement().setAttribute("dir", "auto");
        openOnly.setId("filter-open");
        add(text, kind, decision, course, openOnly);
        for (var field : new com.vaadin.flow.component.HasValue<?, ?>[] {text, kind, decision, course, openOnly}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) changed.accept(value());
            });
        }
    }

    Filter value() {
        return new Filter(
                text.getValue(), kind.getValue(), decision.getValue(), course.getValue(), openOnly.getValue());
    }

    void show(Filter filter) {
        text.setValue(filter.text() == null ? "" : filter.text());
        kind.setValue(filter.kind());
        decision.setValue(filter.decision());
        course.setValue(filter.course());
        openOnly.setValue(filter.openOnly());
    }
}
