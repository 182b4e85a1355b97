package org.parley.bench;

/** How much is measured; each is a system property, so that a run can be tried small. */
final class Sizes {

    /** Alternating pairs of ours and the reference, never fewer than seven: many short ones, since machines have moods. */
    static final int PAIRS = Math.max(7, of("pairs", 31));

    /** The same of pages of the inbox, of which the engine's take seconds. */
    static final int PAGES = Math.max(7, of("pages", 15));

    /** Requests that one side of a pair opens, and answers. */
    static final int BATCH = of("batch", 6);

    /** Requests that each side opens and answers before anything is measured. */
    static final int WARM_UP = of("warmup", 400);

    /** Open tasks of one inbox. */
    static final int TASKS = of("tasks", 200_000);

    /** Open tasks of one inbox, PostgreSQL only. */
    static final int MANY_TASKS = of("many-tasks", 1_000_000);

    /** Requests that lie in the database when growth is measured, PostgreSQL only. */
    static final int REQUESTS = of("requests", 100_000);

    /** Requests that are over and are reviewed, PostgreSQL only; and so many beside which they are many. */
    static final int FINISHED = of("finished", 50_000);

    static final int FEW_FINISHED = of("few-finished", 10_000);

    private Sizes() {}

    private static int of(String name, int usual) {
        return Integer.getInteger("parley.bench." + name, usual);
    }
}
