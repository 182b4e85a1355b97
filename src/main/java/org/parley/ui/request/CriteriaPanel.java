package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Optional;
import org.parley.criteria.Checklist;
import org.parley.criteria.Checklist.Item;
import org.parley.criteria.Criterion;
import org.parley.criteria.CriterionFinding;
import org.parley.criteria.Judgement;
import org.parley.overview.CriteriaList;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Texts;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** What people who leave are owed: unmet first, then met; what nobody knows yet is folded away below. */
@org.springframework.stereotype.Component
@Order(2)
class CriteriaPanel implements Panel {

    private final CriteriaList criteria;
    private final CriteriaDeeds deeds;
    private final Times times;

    CriteriaPanel(CriteriaList criteria, CriteriaDeeds deeds, Times times) {
        this.criteria = criteria;
        this.deeds = deeds;
        this.times = times;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var checklist = criteria.of(opened.head().id(), opened.me());
        if (checklist.items().isEmpty()) return Optional.empty();
        var what = opened.head().kind().isExternal() ? "criteria.describe" : "criteria.hold";
        var section = Spans.section("criteria", t("criteria.title"), Spans.of(t(what), "quiet"));
        checklist.items().stream()
                .filter(item -> item.judgement() != Judgement.UNKNOWN)
                .forEach(item -> section.add(row(item, opened)));
        section.add(unknown(checklist, opened));
        return Optional.of(section);
    }

    private Component unknown(Checklist checklist, Opened opened) {
        var rows = checklist.items().stream()
                .filter(item -> item.judgement() == Judgement.UNKNOWN)
                .map(item -> row(item, opened))
                .toList();
        if (rows.isEmpty()) return new Span();
        var details = new Details(t("criteria.unknown", rows.size()), Spans.div("stack", rows.toArray(Div[]::new)));
        details.setId("criteria-unknown");
        details.setWidthFull();
        return details;
    }

    private Div row(Item item, Opened opened) {
        var id = id(item.criterion());
        var head = Spans.row(badge(item.judgement()), Spans.of(t(item.criterion())));
        if (opened.isInTheField())
            head.add(Fields.button("assess-" + id, "deed.criterion", () -> deeds.assess(item.criterion(), opened)));
        var row = Spans.div("stack", head);
        row.setId("criterion-" + id);
        if (item.latest() != null) row.add(finding(item.latest()));
        if (!item.earlier().isEmpty()) row.add(earlier(item));
        return row;
    }

    private Details earlier(Item item) {
        var details = new Details(t("criteria.earlier", item.earlier().size()));
        item.earlier().forEach(found -> details.add(Spans.row(badge(found.judgement()), finding(found))));
        return details;
    }

    private Div finding(CriterionFinding found) {
        var row = Spans.row(
                Spans.of(t("criteria.found-by"), "label"), Spans.typed(found.office()), times.span(found.foundAt()));
        if (found.evidence() != null) row.add(Spans.typed(found.evidence()));
        return row;
    }

    private static Span badge(Judgement judgement) {
        var icon =
                switch (judgement) {
                    case MET -> VaadinIcon.CHECK;
                    case UNMET -> VaadinIcon.CLOSE_CIRCLE_O;
                    case UNKNOWN -> VaadinIcon.QUESTION_CIRCLE_O;
                };
        return Status.badge("finding", judgement.name().toLowerCase(Locale.ROOT), Texts.key(judgement), icon);
    }

    private static String id(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
