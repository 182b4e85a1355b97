package org.parley.ui.request;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.parley.overview.By;
import org.parley.overview.Timeline;
import org.parley.overview.Timeline.Entry;
import org.parley.ui.kit.MoreList;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Status;
import org.parley.ui.kit.Times;
import org.springframework.core.annotation.Order;

/** What happened, the newest first: when it happened, and when that was entered. */
@org.springframework.stereotype.Component
@Order(7)
class TimelinePanel implements Panel {

    private static final int PAGE = 15;

    private final Timeline timeline;
    private final JournalText text;
    private final Times times;

    TimelinePanel(Timeline timeline, JournalText text, Times times) {
        this.timeline = timeline;
        this.text = text;
        this.times = times;
    }

    @Override
    public Place place() {
        return Place.UNDER;
    }

    @Override
    public Optional<Component> of(Opened opened) {
        var list = new MoreList<Entry>(
                "timeline-list",
                key -> timeline.page(opened.head().id(), opened.me(), key, PAGE),
                entry -> row(entry, opened),
                () -> Spans.empty(t("timeline.empty")));
        list.reload();
        return Optional.of(Spans.section("timeline", t("timeline.title"), list));
    }

    private Div row(Entry entry, Opened opened) {
        var when = Spans.row(times.span(entry.eventAt()), Spans.of(who(entry.by()), "quiet"));
        if (entry.enteredLate()) when.add(Status.alarm("timeline.late", times.local(entry.enteredAt())));
        var row = Spans.div("entry", Spans.typed(text.of(entry, opened)), when);
        row.getElement().setAttribute("data-entry", entry.key());
        return row;
    }

    private static String who(By by) {
        return switch (by.side()) {
            case PERSON -> by.name() == null ? String.valueOf(by.username()) : by.name();
            case OFFICE -> t("timeline.office");
            case PROGRAM -> t("timeline.program");
        };
    }
}
