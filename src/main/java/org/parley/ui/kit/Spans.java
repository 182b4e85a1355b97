package org.parley.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Small pieces of text with the right direction. */
public final class Spans {

    private Spans() {}

    /** A code, reference or number: reads left to right everywhere and does not disturb what stands around it. */
    public static Span code(String text) {
        var span = new Span(text);
        span.addClassName("code");
        span.getElement().setAttribute("dir", "ltr");
        return span;
    }

    /** What somebody typed: takes its own direction, keeps its line breaks. */
    public static Span typed(@Nullable String text) {
        var span = new Span(text == null ? "" : text);
        span.addClassName("typed");
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    public static Span of(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    /** A word that says what the next one is: no line ends between them. */
    public static Span named(String name, Component value) {
        var both = new Span(of(name, "label"), value);
        both.addClassName("named");
        return both;
    }

    public static Div row(Component... parts) {
        return div("row", parts);
    }

    public static Div div(String classes, Component... parts) {
        var div = new Div(parts);
        div.addClassNames(classes.split(" "));
        return div;
    }

    /** A headed part of a page, reachable by its id. */
    public static Div section(String id, String heading, Component... parts) {
        var title = new H2(heading);
        title.setId(id + "-heading");
        var section = div("section", title);
        section.setId(id);
        section.getElement().setAttribute("role", "region").setAttribute("aria-labelledby", id + "-heading");
        section.add(parts);
        return section;
    }

    /** A list that is empty says why, and what to do. */
    public static Div empty(String text, Component... deeds) {
        var div = div("empty", new Span(text));
        div.add(deeds);
        return div;
    }
}
