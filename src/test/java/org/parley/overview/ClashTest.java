package org.parley.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.overview.Clash.Other;
import org.parley.request.Kind;

/** Two movements meet where they use a road in common at a time in common. */
class ClashTest {

    private static final Instant EIGHT = Instant.parse("2016-08-27T08:00:00Z");
    private static final Instant TEN = Instant.parse("2016-08-27T10:00:00Z");
    private static final Instant NOON = Instant.parse("2016-08-27T12:00:00Z");
    private static final Instant TWO = Instant.parse("2016-08-27T14:00:00Z");

    private final Other convoy = new Other("HC-2016-0001", Kind.CONVOY, List.of("CASTELLO", "M5"), TEN, TWO, true);

    @Test
    void onOneRoadAtOneTimeTheyMeetForAsLongAsBothAreOnIt() {
        assertThat(convoy.with(List.of("CASTELLO"), EIGHT, NOON))
                .containsExactly(
                        new Clash(Clash.Reason.SAME_ROAD, "HC-2016-0001", Kind.CONVOY, List.of("CASTELLO"), TEN, NOON));
    }

    @Test
    void onOtherRoadsOrAfterOneAnotherTheyMiss() {
        assertThat(convoy.with(List.of("RAMOUSEH"), EIGHT, NOON)).isEmpty();
        assertThat(convoy.with(List.of("CASTELLO"), EIGHT, TEN)).isEmpty();
        assertThat(convoy.with(List.of("CASTELLO"), TWO, TWO.plusSeconds(60))).isEmpty();
    }

    @Test
    void whatTheReaderMayNotKnowOfIsAnotherMovement() {
        var hidden = new Other("HC-2016-0001", Kind.CONVOY, List.of("CASTELLO"), TEN, TWO, false);
        assertThat(hidden.with(List.of("CASTELLO"), EIGHT, NOON))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.reference()).isNull();
                    assertThat(clash.kind()).isNull();
                });
    }
}
