package org.parley.ui.live;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.parley.ui.kit.Spans;

/** On a form that is being filled in, instead of drawing it anew: somebody changed the request; here is how to see it. */
public final class ChangedLine extends Div {

    /** Somebody changed it, in a way that needs no words of its own. */
    public ChangedLine(Component deed) {
        this(t("live.changed"), deed);
    }

    public ChangedLine(String told, Component deed) {
        setId("changed-line");
        addClassNames("panel", "changed-line");
        getElement().setAttribute("role", "status");
        add(Spans.row(new Span(told), deed));
    }
}
