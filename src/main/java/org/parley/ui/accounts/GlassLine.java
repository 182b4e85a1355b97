package org.parley.ui.accounts;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.parley.overview.GlassList.Row;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** One glass that was broken: who, for which request, when, why, and what came of looking at it. */
@Component
class GlassLine {

    private final Times times;

    GlassLine(Times times) {
        this.times = times;
    }

    Div of(Row row) {
        var link = new Anchor("request/" + row.reference(), row.reference());
        link.getElement().setAttribute("dir", "ltr");
        var title = Spans.row(Spans.code(String.valueOf(row.brokenBy().username())), link, times.span(row.brokenAt()));
        title.addClassName("row-title");
        var why = Spans.row(Spans.typed(row.reason()), Spans.of(t("glass.until"), "label"), times.span(row.until()));
        var line = Spans.div("stack", title, why, looked(row));
        line.setId("glass-" + row.id());
        return line;
    }

    private static Div looked(Row row) {
        if (row.remark() == null) return Spans.row(Spans.of(t("glass.not-reviewed"), "quiet"));
        var by = Spans.of(t("sign-ins.by", String.valueOf(row.reviewedBy())), "quiet");
        return Spans.row(Spans.of(t("glass.reviewed"), "quiet"), Spans.typed(row.remark()), by);
    }
}
