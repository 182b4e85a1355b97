package org.parley.clearance.process;

/** Every name of the negotiation's processes that Java speaks of, once; a test holds them against the BPMN files. */
public final class ProcessNames {

    public static final String REQUEST_ID = "requestId";
    public static final String SLOT_ID = "slotId";

    public static final String AWAIT_ANSWER = "await-answer";

    public static final String ANSWER_GIVEN = "answer-given";
    public static final String SLOT_OPENED = "slot-opened";
    public static final String SLOT_CLOSED = "slot-closed";
    public static final String TERMS_REVISED = "terms-revised";
    public static final String REQUEST_POSTPONED = "request-postponed";
    public static final String REQUEST_CANCELLED = "request-cancelled";
    public static final String NUDGED = "nudged";

    private ProcessNames() {}
}
