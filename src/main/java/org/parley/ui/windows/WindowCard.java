package org.parley.ui.windows;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Map;
import org.parley.overview.WindowList.Relying;
import org.parley.overview.WindowList.Row;
import org.parley.overview.WindowList.Violations;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** One window: from when to when, how much of it is left, what broke it, and what moves under it or waits for it. */
@Component
class WindowCard {

    private final Times times;

    WindowCard(Times times) {
        this.times = times;
    }

    Div of(Row row, Map<String, String> places) {
        var card = Spans.div("card panel stack", head(row, places), countdown(row), agreed(row));
        card.setId("window-" + row.reference());
        if (!row.violations().isEmpty()) card.add(violations(row));
        row.relying().forEach(movement -> card.add(relying(movement, places)));
        if (row.relying().isEmpty() && isAhead(row)) card.add(Spans.of(t("windows.nothing-under"), "quiet"));
        return card;
    }

    private static Div head(Row row, Map<String, String> places) {
        var head = Spans.row(Status.icon(Kind.CEASEFIRE).create(), link(row.reference()));
        head.addClassName("row-title");
        head.add(Spans.typed(Names.inWords(row.title(), places)));
        return head;
    }

    private Div countdown(Row row) {
        var line = Spans.row(Status.badge(
                "course",
                row.state().toLowerCase(Locale.ROOT).replace('_', '-'),
                "Window." + row.state(),
                VaadinIcon.SHIELD));
        if (row.endedAt() != null) line.add(Spans.of(t("window.ended"), "label"), times.span(row.endedAt()));
        else if (!isAhead(row)) line.add(Spans.of(t("window.ended"), "label"), times.span(row.endsAt()));
        else if (times.now().isBefore(row.startsAt()))
            line.add(Spans.of(t("window.begins"), "label"), times.span(row.startsAt()));
        else line.add(times.left("window.left", row.endsAt()), times.span(row.endsAt()));
        return line;
    }

    private static boolean isAhead(Row row) {
        return row.state().equals("AGREED") || row.state().equals("IN_EFFECT");
    }

    /** The hours as they were agreed, in the zone in which they were. */
    private Span agreed(Row row) {
        var from = times.local(row.startsAt(), row.zone());
        var to = times.local(row.endsAt(), row.zone());
        return Spans.of(t("windows.agreed", from, to, times.zoneName(row.zone())), "quiet");
    }

    private static Div violations(Row row) {
        var line = Spans.row(Spans.of(t("violations.title"), "label"));
        for (Violations some : row.violations()) {
            var badge = Status.badge(
                    "violation", some.status().toLowerCase(Locale.ROOT), "Status." + some.status(), VaadinIcon.WARNING);
            badge.add(Spans.code(String.valueOf(some.howMany())));
            line.add(badge);
        }
        return line;
    }

    private Div relying(Relying movement, Map<String, String> places) {
        var inside = movement.course() == Course.UNDER_WAY || movement.course() == Course.ARRIVED;
        var line = Spans.row(
                Spans.of(t(inside ? "windows.inside" : "windows.relies"), inside ? "strong" : "quiet"),
                Status.icon(movement.kind()).create(),
                link(movement.reference()),
                Spans.typed(Names.inWords(movement.title(), places)),
                Status.of(movement.decision()),
                Status.of(movement.course()));
        line.setId("under-" + movement.reference());
        line.add(Spans.of(t("windows.back-by"), "label"), times.span(movement.endsAt()));
        if (movement.held()) line.add(Status.alarm("windows.held"));
        return line;
    }

    private static Anchor link(String reference) {
        var link = new Anchor("request/" + reference, reference);
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }
}
