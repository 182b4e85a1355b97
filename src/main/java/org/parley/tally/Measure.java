package org.parley.tally;

/**
 * What is counted, each with a formula of domain.md section 4. What the parties decided and what became of a movement are
 * measures of their own and never added (domain.md 1.2).
 */
public enum Measure {
    /** What the parties decided of each request; with the people asked for. By the month in which it was opened. */
    DECISION(Scale.COUNT),
    /** Movements requested, approved, departed, and that reached people; with the people. By month of opening. */
    FUNNEL(Scale.COUNT),
    /** What became of movements, with the people reached. By month of opening. */
    OUTCOME(Scale.COUNT),
    /** The last word of each blocking party on the current terms. By the month in which it was asked. */
    ANSWER(Scale.COUNT),
    /** Answers in time, late or missing, superseded rounds too. By the month in which the party was asked. */
    DEADLINE(Scale.COUNT),
    /** Binding answers with and without a document. */
    DOCUMENT(Scale.COUNT),
    /** Days from being asked to a blocking party's first answer, superseded rounds too. */
    ANSWER_DAYS(Scale.TENTHS_OF_A_DAY),
    /** Days from opening to the last blocking answer, where all have answered the current terms. */
    LAST_ANSWER_DAYS(Scale.TENTHS_OF_A_DAY),
    /** Days from the last blocking answer to departure. */
    DEPARTURE_DAYS(Scale.TENTHS_OF_A_DAY),
    /** Requests that wait for answers, by the day on which they were opened; with the people asked for. */
    PENDING(Scale.DAY),
    /** Violations by kind; the amount is how many of them are verified. By alleged party and month of the event. */
    VIOLATION(Scale.COUNT),
    /** Minutes in which pauses were to hold, and of those that are over did; by the month in which they were to begin. */
    PAUSE(Scale.COUNT),
    /** Violations by kind while a pause that is over held; by the month in which it was to begin. */
    PAUSE_VIOLATION(Scale.COUNT),
    /** Convoys and repair missions by the place that they were for; with the people asked for. By month of opening. */
    PLACE_ASKED(Scale.COUNT),
    /** Those that reached people there, told apart by how many people each reached. */
    PLACE(Scale.PEOPLE),
    /** People of evacuations: planned, boarded, arrived. By the month of opening. */
    EVACUATION(Scale.COUNT),
    /** Criteria of agreements that others made, as found last. */
    CRITERION(Scale.COUNT),
    /** Days that a step of a process waited; its element is the detail. By the month in which it was entered. */
    STEP(Scale.TENTHS_OF_A_DAY),
    /** Steps that wait now. */
    STEP_OPEN(Scale.COUNT);

    enum Scale {
        COUNT,
        TENTHS_OF_A_DAY,
        DAY,
        PEOPLE
    }

    private final Scale scale;

    Measure(Scale scale) {
        this.scale = scale;
    }

    Scale scale() {
        return scale;
    }

    /** Of it median and p90 are told. */
    public boolean isDuration() {
        return scale == Scale.TENTHS_OF_A_DAY;
    }

    /** Is each contribution one party's own? */
    boolean isOfParties() {
        return this == ANSWER || this == DEADLINE || this == DOCUMENT || this == ANSWER_DAYS;
    }

    /** A step belongs to one process: what kind of request ran through it is no further question. */
    boolean isOfSteps() {
        return this == STEP || this == STEP_OPEN;
    }
}
