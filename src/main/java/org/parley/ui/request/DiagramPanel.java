package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.overview.Diagram;
import org.parley.overview.Diagram.Called;
import org.parley.overview.Diagram.Token;
import org.parley.overview.Diagrams;
import org.parley.ui.kit.Spans;
import org.springframework.core.annotation.Order;

/** Where the request stands in its process, and, behind tabs, in the part of each party; the same as text beside it. */
@org.springframework.stereotype.Component
@Order(6)
class DiagramPanel implements Panel {

    private static final String CALLED = "party-clearance";

    private final Diagrams diagrams;

    DiagramPanel(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    @Override
    public Place place() {
        return Place.UNDER;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var diagram = diagrams.of(opened.head().id(), opened.me());
        var tabs = new TabSheet();
        tabs.setId("diagram-tabs");
        tabs.setWidthFull();
        var whole = new Tab(t("diagram.whole"));
        whole.setId("diagram-whole");
        tabs.add(whole, process(diagram.key(), diagram, diagram.tokens()));
        diagram.called().stream()
                .filter(called -> called.termsVersion() == newest(diagram.called()))
                .forEach(called -> {
                    var tab = new Tab(opened.party(called.party()));
                    tab.setId("diagram-" + called.party());
                    tabs.add(tab, process(CALLED, diagram, called.tokens()));
                });
        var section = Spans.section("diagram", t("diagram.title"), tabs);
        // the drawings and the tabs that are not open show none of it in the page's own text
        section.getElement().setAttribute("data-steps", steps(diagram));
        return Optional.of(section);
    }

    private static Div process(String key, Diagram diagram, List<Token> tokens) {
        var now = new UnorderedList();
        now.addClassName("steps-now");
        tokens.stream()
                .filter(token -> token.active() > 0)
                .map(token -> DiagramFrame.name(key, token.element()))
                .filter(name -> !name.isEmpty())
                .forEach(name -> now.add(new ListItem(name)));
        var text = now.getChildren().findAny().isPresent()
                ? Spans.row(Spans.of(t("diagram.now"), "label"), now)
                : Spans.row(Spans.of(t("diagram.nothing-now"), "label"));
        var bpmn = diagram.bpmn().get(key);
        if (bpmn == null) return text;
        var frame = new DiagramFrame(key, bpmn, tokens);
        return new Div(text, frame, frame.zooming());
    }

    private static String steps(Diagram diagram) {
        return Integer.toHexString(Objects.hash(diagram.tokens(), diagram.called()));
    }

    private static int newest(List<Called> called) {
        return called.stream().mapToInt(Called::termsVersion).max().orElse(0);
    }
}
