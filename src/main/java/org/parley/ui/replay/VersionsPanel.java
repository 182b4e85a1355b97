package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Change;
import org.parley.request.TermsDiff;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsPanel;

/** Two versions of the terms side by side, the later one with what it changed. */
@org.springframework.stereotype.Component
class VersionsPanel {

    private final TermsPanel terms;
    private final Times times;

    VersionsPanel(TermsPanel terms, Times times) {
        this.terms = terms;
        this.times = times;
    }

    Div of(List<TermsView> versions) {
        var sides = Spans.div("columns");
        sides.setId("two-versions");
        var first = pick("version-before", "review.before", versions);
        var second = pick("version-after", "review.after", versions);
        first.setValue(versions.get(Math.min(1, versions.size() - 1)));
        second.setValue(versions.get(0));
        first.addValueChangeListener(change -> draw(sides, first.getValue(), second.getValue()));
        second.addValueChangeListener(change -> draw(sides, first.getValue(), second.getValue()));
        draw(sides, first.getValue(), second.getValue());
        return Spans.section("versions", t("review.versions"), Spans.row(first, second), sides);
    }

    private Select<TermsView> pick(String id, String label, List<TermsView> versions) {
        var select = new Select<TermsView>();
        select.setId(id);
        select.setLabel(t(label));
        select.setWidth("20rem");
        select.setMaxWidth("100%");
        select.setItems(versions);
        select.setItemLabelGenerator(version -> t("request.earlier", version.no(), times.local(version.writtenAt())));
        return select;
    }

    private void draw(Div sides, TermsView before, TermsView after) {
        sides.removeAll();
        sides.add(side(before, List.of()), side(after, TermsDiff.between(before.json(), after.json())));
    }

    private Div side(TermsView version, List<Change> changes) {
        return Spans.div("stack", new H3(t("request.terms", version.no())), terms.of(version.json(), changes));
    }
}
