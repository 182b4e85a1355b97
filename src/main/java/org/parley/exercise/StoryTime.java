package org.parley.exercise;

import java.time.Instant;

/** Time as a story tells it: it stands still between its events, and on the way to the next what falls due happens. */
public interface StoryTime {

    Instant now();

    /** Runs what falls due until then, in the order of its due dates, each at its own moment; never backwards. */
    void moveTo(Instant moment);

    /** Runs what waits now, and what that leaves behind. */
    void settle();

    /** Tells a story that begins at this moment; afterwards time is again what it was before. */
    void tell(Instant begin, Runnable story);
}
