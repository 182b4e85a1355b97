package org.parley.exercise;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The reference story of 2016 (Aleppo and Daraya), told day by day from its beginning to its end, so that there is a whole
 * history to read. What happened in the world and what is the exercise's own stand side by side; nobody is named.
 */
@Component
@Profile("!production")
class ClosedStory {

    /** Before the first event. */
    static final Instant BEGIN = Instant.parse("2016-05-09T03:00:00Z");

    private final AleppoOf2016 aleppo;
    private final DarayaOf2016 daraya;

    ClosedStory(AleppoOf2016 aleppo, DarayaOf2016 daraya) {
        this.aleppo = aleppo;
        this.daraya = daraya;
    }

    void play() {
        daraya.aConvoyIsRefusedAtTheLastCheckpoint();
        aleppo.threeHoursADayAreNotEnough();
        aleppo.thePlanIsAskedFor();
        var deal = daraya.othersAgreeWithoutTheUn();
        daraya.busesLeaveToTwoDestinations(deal);
        aleppo.everybodyIsAskedAgainAndAgrees();
        daraya.isFollowedNoLonger(deal);
        aleppo.aShellFallsOnTheRoad();
        aleppo.releasedRepairedAndOver();
    }
}
