package org.parley.tally;

import java.time.Instant;
import java.util.List;

/**
 * Which places convoys and repair missions reached, as of the moment in which it was counted. {@code cumulative} counts
 * people each time they were reached; {@code unique} takes of each place the most that one movement reached, since the same
 * people live there, and is no more than an estimate from below.
 */
public record Reach(
        Instant asOf, long placesAsked, long placesReached, long cumulative, long unique, List<Place> places) {

    /** One place: movements asked for and such as reached people, people counted each time, and the most at once. */
    public record Place(String area, long asked, long movements, long cumulative, long unique) {}
}
