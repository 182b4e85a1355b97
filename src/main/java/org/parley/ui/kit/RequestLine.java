package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.number;
import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.parley.overview.RequestPage.Head;
import org.springframework.stereotype.Component;

/** The first line of every screen about a request: what, where it stands, what next, waiting for whom, until when. */
@Component
public class RequestLine {

    private final Names names;
    private final Times times;

    RequestLine(Names names, Times times) {
        this.names = names;
        this.times = times;
    }

    public Div of(Head head) {
        var what = new H1();
        what.addClassName("row");
        what.add(
                Status.icon(head.kind()).create(),
                Spans.code(head.reference()),
                new Span(t(head.kind())),
                Spans.typed(title(head)));
        if (head.people() != null) what.add(Spans.of(t("requests.people", number(head.people())), "people"));
        var line = Spans.div("first-line", what, stands(head), next(head));
        line.setId("first-line");
        return line;
    }

    /** The title with names for its codes. */
    public String title(Head head) {
        return Names.inWords(head.title(), names.areas());
    }

    private Div stands(Head head) {
        var row = Spans.row(
                Status.of(head.kind(), head.decision(), head.declaredBy()), Status.of(head.kind(), head.course()));
        row.setId("stands");
        if (head.sealed()) row.add(Status.sealed());
        if (head.emergencyReason() != null) row.add(Status.emergency(), Spans.typed(head.emergencyReason()));
        if (head.declaredBy() != null)
            row.add(Spans.of(t("terms.declaredBy.alone", names.party(head.declaredBy())), "strong"));
        row.add(Spans.of(t("request.version", head.termsVersion()), "quiet"));
        row.add(Spans.of(t("requests.window", times.local(head.startsAt()), times.withZone(head.endsAt())), "quiet"));
        return row;
    }

    private Div next(Head head) {
        var row = Spans.row(
                Spans.of(t("request.next"), "label"),
                Spans.of(t(head.next().key(), head.next().args().toArray()), "next"));
        row.setId("next");
        if (!head.waitedFor().isEmpty()) {
            var parties = names.parties();
            var waiting = head.waitedFor().stream()
                    .map(code -> parties.getOrDefault(code, code))
                    .collect(Collectors.toList());
            row.add(Spans.of(t("request.waits-for"), "label"), new Span(Names.joined(waiting)));
        }
        if (head.until() != null) row.add(Spans.named(t("tasks.until"), times.span(head.until())));
        return row;
    }
}
