package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.parley.overview.CriteriaList;
import org.parley.overview.CriteriaList.Statement;
import org.parley.request.Kind;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** Statements of concern, in the order in which they were issued, each in the words and the languages of its office. */
@org.springframework.stereotype.Component
@Order(2)
class ConcernsPanel implements Panel {

    private final CriteriaList criteria;
    private final CriteriaDeeds deeds;
    private final Times times;

    ConcernsPanel(CriteriaList criteria, CriteriaDeeds deeds, Times times) {
        this.criteria = criteria;
        this.deeds = deeds;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var kind = opened.head().kind();
        if (kind != Kind.AGREEMENT && kind != Kind.EVACUATION) return Optional.empty();
        var statements = criteria.statements(opened.head().id(), opened.me());
        if (statements.isEmpty() && !opened.isCoordinator()) return Optional.empty();
        var section = Spans.section("concerns", t("concern.title"));
        if (statements.isEmpty()) section.add(Spans.of(t("concern.none"), "quiet"));
        statements.forEach(statement -> section.add(row(statement)));
        if (opened.isCoordinator())
            section.add(Spans.div("actions", Fields.button("add-concern", "deed.concern", () -> deeds.issue(opened))));
        return Optional.of(section);
    }

    private Div row(Statement statement) {
        var head = Spans.row(
                Spans.of(t("concern.issued-by"), "label"),
                Spans.typed(statement.office()),
                times.span(statement.issuedAt()));
        var row = Spans.div("panel stack", head);
        row.setId("concern-" + statement.id());
        if (statement.english() != null) row.add(in("en", statement.english()));
        if (statement.arabic() != null) row.add(in("ar", statement.arabic()));
        return row;
    }

    private static Component in(String language, String text) {
        var words = Spans.typed(text);
        words.getElement().setAttribute("lang", language);
        return words;
    }
}
