package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.search.TextsInside.Inside;

/** What terms say, by the part of them in which they say it: some parts name persons. */
class TextsInsideTest {

    private record Point(String place, int people) {}

    private record Whole(String note, List<Point> points, List<String> routes, String empty) {}

    @Test
    void everyTextIsFoundAtAnyDepthUnderThePartOfTheTermsInWhichItStands() {
        var whole = new Whole("call first", List.of(new Point("Ramouseh", 40)), List.of("Castello"), " ");
        assertThat(TextsInside.of(whole))
                .containsExactly(
                        new Inside("note", "call first"),
                        new Inside("points", "Ramouseh"),
                        new Inside("routes", "Castello"));
    }
}
