package org.parley.ui.fresh;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import org.parley.overview.Clash;
import org.parley.overview.Clash.Reason;
import org.parley.overview.Clashes;
import org.parley.request.Terms;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Names;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** What the movement in the form would meet, below it, before anybody is asked; it keeps nobody from asking. */
@Component
class ClashNotes {

    private final Clashes clashes;
    private final CurrentActor me;
    private final Names names;
    private final Times times;

    ClashNotes(Clashes clashes, CurrentActor me, Names names, Times times) {
        this.clashes = clashes;
        this.me = me;
        this.names = names;
        this.times = times;
    }

    /** A place for them, empty at first; read out when something comes in. */
    static Div place() {
        var place = Spans.div("stack");
        place.setId("clashes");
        place.getElement().setAttribute("role", "status");
        return place;
    }

    void show(Terms terms, Div place) {
        place.removeAll();
        if (!terms.kind().moves()) return;
        for (var clash : clashes.of(terms, me.get())) place.add(line(clash));
    }

    private Div line(Clash clash) {
        var line = Spans.row(Status.alarm(clash.reason() == Reason.SAME_ROAD ? "clash.same-road" : "clash.no-window"));
        if (clash.reason() == Reason.SAME_ROAD)
            line.add(Spans.typed(clash.reference() == null ? t("clash.another") : clash.reference()));
        var named = clash.reason() == Reason.SAME_ROAD ? names.routes() : names.areas();
        line.add(Spans.typed(Names.joined(clash.shared().stream()
                .map(code -> named.getOrDefault(code, code))
                .toList())));
        line.add(times.span(clash.from()), times.span(clash.to()));
        return line;
    }
}
