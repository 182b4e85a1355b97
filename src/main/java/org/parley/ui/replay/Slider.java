package org.parley.ui.replay;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Spans;
import org.parley.ui.kit.Times;

/**
 * The stops of a request as a slider: by hand, by arrow keys, by buttons, or played, one stop a second until the last.
 * Whoever asked their system for less motion gets one stop for each press of play.
 */
@JavaScript("context://scripts/replay.js")
class Slider extends Div {

    private final Input range = new Input();
    private final Button play;
    private final Consumer<Instant> shows;
    private List<Instant> stops = List.of();
    private Times times;

    Slider(Times times, Consumer<Instant> shows) {
        this.shows = shows;
        this.times = times;
        addClassName("slider");
        range.setId("moment");
        range.setType("range");
        range.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        range.getElement()
                .setAttribute("min", "0")
                .setAttribute("step", "1")
                .setAttribute("aria-label", t("replay.moment"));
        range.addValueChangeListener(change -> {
            if (change.isFromClient()) stop(place(change.getValue()));
        });
        play = Fields.button("play", "replay.play", this::play);
        add(
                Fields.button("previous", "replay.previous", () -> move(-1)),
                play,
                Fields.button("next", "replay.next", () -> move(1)),
                range);
    }

    /** These stops; the one at or before this moment is shown. */
    void show(List<Instant> all, Instant moment) {
        stops = all;
        range.getElement().setAttribute("max", String.valueOf(Math.max(0, all.size() - 1)));
        var place = (int) all.stream().filter(stop -> !stop.isAfter(moment)).count() - 1;
        say(Math.max(0, place), moment);
    }

    private static int place(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    private void move(int by) {
        stop(place(range.getValue()) + by);
    }

    private void stop(int place) {
        if (stops.isEmpty()) return;
        var within = Math.max(0, Math.min(stops.size() - 1, place));
        say(within, stops.get(within));
        shows.accept(stops.get(within));
    }

    private void say(int place, Instant moment) {
        range.setValue(String.valueOf(place));
        range.getElement()
                .setAttribute(
                        "aria-valuetext",
                        t("replay.stop", place + 1, stops.size()) + " · " + times.withZone(moment) + " · "
                                + moment.truncatedTo(ChronoUnit.SECONDS));
    }

    private void play() {
        range.getElement()
                .executeJs(
                        "window.parleyReplay.play(this, $0, $1, $2)",
                        play.getElement(),
                        t("replay.play"),
                        t("replay.pause"));
    }

    /** The slider's own place, with the time beside it. */
    static Div said(Instant moment, Times times) {
        var said = Spans.row(
                Spans.of(times.withZone(moment), "strong"),
                Spans.code(moment.truncatedTo(ChronoUnit.SECONDS).toString()),
                Spans.of("UTC", "quiet"));
        said.setId("moment-said");
        said.getElement().setAttribute("aria-live", "polite");
        return said;
    }
}
