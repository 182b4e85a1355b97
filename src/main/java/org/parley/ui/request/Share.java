package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.parley.ui.kit.Spans;

/** A share of service as a word, a number and a bar, in that order of trust; what was not reported is no zero. */
final class Share {

    private static final int ALL = 100;

    private Share() {}

    static Div of(@Nullable Integer percent) {
        if (percent == null) return Spans.row(Spans.of(t("infrastructure.not-reported"), "quiet"));
        var number = Spans.code(percent + " %");
        number.addClassName("strong");
        return Spans.row(Spans.of(word(percent)), number, bar(percent));
    }

    private static String word(int percent) {
        if (percent == 0) return t("infrastructure.nothing");
        return percent == ALL ? t("infrastructure.all") : t("infrastructure.partly");
    }

    /** Says nothing that the number does not say. */
    private static Div bar(int percent) {
        var filled = Spans.div("bar-filled");
        filled.getStyle().set("inline-size", percent + "%");
        var bar = Spans.div("bar", filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
