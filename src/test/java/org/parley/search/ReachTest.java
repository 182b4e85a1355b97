package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A word that stands in two texts is found by whoever may read the one or the other. */
class ReachTest {

    private static final Instant NOON = Instant.parse("2016-08-22T12:00:00Z");

    @Test
    void wordOfTwoPartiesIsFoundByBothAndByNoOther() {
        var both = ofParty("SOUTH").or(ofParty("NORTH"));
        assertThat(both.partiesInOne()).isEqualTo(",NORTH,SOUTH,");
        assertThat(both.isCommon()).isFalse();
    }

    @Test
    void wordOfSeveralVersionsIsKnownFromTheFirstOn() {
        var both = new Reach(3, null, Set.of(), true, true).or(new Reach(2, null, Set.of(), false, true));
        assertThat(both.version()).isEqualTo(2);
        assertThat(both.observed()).isTrue();
    }

    @Test
    void whatWasToldLaterTakesNothingFromWhatWasToldFirst() {
        var both = new Reach(null, NOON, Set.of(), false, true)
                .or(new Reach(null, NOON.plusSeconds(1), Set.of(), false, false));
        assertThat(both.toldAt()).isEqualTo(NOON);
    }

    private static Reach ofParty(String party) {
        return new Reach(null, null, Set.of(party), false, false);
    }
}
