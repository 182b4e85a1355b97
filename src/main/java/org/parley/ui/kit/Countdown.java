package org.parley.ui.kit;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** How much of something is left, counted down in the page itself. */
@JavaScript("context://scripts/countdown.js")
public final class Countdown extends Span {

    /** {@code says} is the key of a sentence about a length of time. */
    Countdown(String says, Duration left, Times times) {
        var some = left.isNegative() ? Duration.ZERO : left;
        setText(t(says, times.length(some)));
        addClassNames("strong", "ticking");
        getElement()
                .setAttribute("data-left", String.valueOf(some.toSeconds()))
                .setAttribute("data-says", t(says))
                .setAttribute("data-days", t("time.days-hours"))
                .setAttribute("data-hours", t("time.hours-minutes"))
                .setAttribute("data-minutes", t("time.minutes"));
    }
}
