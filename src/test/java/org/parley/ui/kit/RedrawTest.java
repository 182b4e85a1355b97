package org.parley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what reads differently is put in place of what was there. */
class RedrawTest {

    private final Div page = new Div();

    @Test
    void partThatReadsTheSameStays() {
        var old = part("answers", "3 answers");
        page.add(old);

        assertThat(Redraw.children(page, List.of(part("answers", "3 answers")))).isFalse();

        assertThat(page.getChildren()).containsExactly(old);
    }

    @Test
    void onlyThePartThatReadsDifferentlyIsReplaced() {
        var answers = part("answers", "3 answers");
        var terms = part("terms", "20 trucks");
        page.add(answers, terms);
        var revised = part("terms", "12 trucks");

        assertThat(Redraw.children(page, List.of(part("answers", "3 answers"), revised)))
                .isTrue();

        assertThat(page.getChildren()).containsExactly(answers, revised);
    }

    @Test
    void newRowStandsFirstAndTheOthersAreNotTouched() {
        var first = new Span("HC-1");
        var second = new Span("HC-2");
        page.add(first, second);
        var newest = new Span("HC-3");

        Redraw.children(page, List.of(newest, new Span("HC-1"), new Span("HC-2")));

        assertThat(page.getChildren()).containsExactly(newest, first, second);
    }

    @Test
    void twoRowsThatReadTheSameAreTwo() {
        page.add(new Span("HC-1"));

        Redraw.children(page, List.of(new Span("HC-1"), new Span("HC-1")));

        assertThat(page.getChildren()).hasSize(2);
    }

    @Test
    void passingTimeAloneIsNoChange() {
        page.add(due("in 9 h", "2016-08-28T18:00Z"));

        assertThat(Redraw.children(page, List.of(due("in 8 h", "2016-08-28T18:00Z"))))
                .isFalse();
        assertThat(Redraw.children(page, List.of(due("in 8 h", "2016-08-29T18:00Z"))))
                .isTrue();
    }

    @Test
    void whatWasOpenedStaysOpen() {
        var old = folded("earlier version");
        old.setOpened(true);
        page.add(section(old, "1 answer"));
        var fresh = folded("earlier version");

        Redraw.children(page, List.of(section(fresh, "2 answers")));

        assertThat(fresh.isOpened()).isTrue();
    }

    private static Component part(String id, String text) {
        var part = new Div(new Span(text));
        part.setId(id);
        return part;
    }

    private static Component due(String text, String moment) {
        var time = new Span(text);
        time.addClassName("time");
        time.getElement().setAttribute("title", moment);
        return new Div(time);
    }

    private static Details folded(String text) {
        var details = new Details("Version 1", new Span(text));
        details.setId("version-1");
        return details;
    }

    private static Component section(Details details, String text) {
        var section = new Div(new Span(text), details);
        section.setId("terms");
        return section;
    }
}
