package org.parley.ui.requests;

import static org.parley.ui.kit.Texts.key;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.parley.overview.Found;
import org.parley.ui.kit.Spans;

/** Where a request holds what was looked for, each with the words around it. */
final class FoundLines {

    private FoundLines() {}

    static Component of(List<Found> found, Map<String, String> parties) {
        var lines = new Div();
        lines.addClassName("found");
        for (var one : found) lines.add(Spans.row(Spans.of(where(one, parties), "quiet"), around(one)));
        return lines;
    }

    private static String where(Found found, Map<String, String> parties) {
        var party = found.party();
        return party == null ? t(found.where()) : t(key(found.where()) + ".of", parties.getOrDefault(party, party));
    }

    private static Span around(Found found) {
        var span = Spans.typed("");
        var mark = new Element("mark");
        mark.setText(found.word());
        span.getElement().appendChild(Element.createText(found.before()), mark, Element.createText(found.after()));
        return span;
    }
}
