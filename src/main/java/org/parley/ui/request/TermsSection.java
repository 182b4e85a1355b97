package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.parley.overview.RequestPage;
import org.parley.overview.RequestPage.TermsView;
import org.parley.request.Change;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.parley.ui.terms.TermsPanel;
import org.springframework.core.annotation.Order;

/** What is asked for now, with what changed since the version before; the earlier versions folded away. */
@org.springframework.stereotype.Component
@Order(4)
class TermsSection implements Panel {

    private final RequestPage page;
    private final TermsPanel terms;
    private final Times times;

    TermsSection(RequestPage page, TermsPanel terms, Times times) {
        this.page = page;
        this.terms = terms;
        this.times = times;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var current = opened.versions().get(0);
        var section = Spans.section("terms", t(title(opened), current.no()));
        var changes = current.no() == 1
                ? List.<Change>of()
                : page.changes(opened.head().id(), current.no() - 1, current.no(), opened.me());
        if (!changes.isEmpty()) section.add(Spans.of(t("request.changed-since", current.no() - 1), "quiet"));
        section.add(terms.of(current.json(), changes), foot(current));
        opened.versions().stream().skip(1).forEach(version -> section.add(earlier(version)));
        return Optional.of(section);
    }

    private static String title(Opened opened) {
        return opened.head().kind().isExternal() ? "agreement.known-of" : "request.terms";
    }

    private Details earlier(TermsView version) {
        var details = new Details(
                t("request.earlier", version.no(), times.local(version.writtenAt())),
                terms.of(version.json(), List.of()),
                foot(version));
        details.setId("version-" + version.no());
        return details;
    }

    private static Div foot(TermsView version) {
        var foot = Spans.div("stack");
        if (version.note() != null) foot.add(Spans.typed(version.note()));
        var hash = Spans.code(version.sha256().substring(0, 12));
        hash.getElement().setAttribute("title", version.sha256());
        foot.add(Spans.row(Spans.of(t("request.fingerprint"), "label"), hash));
        return foot;
    }
}
