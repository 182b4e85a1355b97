package org.parley.clearance;

import java.util.EnumSet;
import java.util.Set;

/** What a party can answer; no reply is a recorded outcome and no answer, so it does not stand here. */
public enum Choice {
    APPROVE,
    APPROVE_IN_PART,
    APPROVE_WITH_CONDITIONS,
    COUNTER_PROPOSE,
    REJECT,
    /** Asks for information: leaves slot and clock as they are. */
    ASK,
    SUPPORT,
    NOT_SUPPORT,
    NO_POSITION;

    private static final Set<Choice> OF_GUARANTORS = EnumSet.of(SUPPORT, NOT_SUPPORT, NO_POSITION, ASK);
    private static final Set<Choice> OF_PARTIES =
            EnumSet.of(APPROVE, APPROVE_IN_PART, APPROVE_WITH_CONDITIONS, COUNTER_PROPOSE, REJECT, ASK);

    /** What may be answered in a slot of this role. */
    public static Set<Choice> allowedIn(SlotRole role) {
        return role == SlotRole.ADVISORY ? OF_GUARANTORS : OF_PARTIES;
    }

    /** Would it, by itself, bring the request nearer to departure? Such an answer comes too late after a deadline. */
    public boolean approves() {
        return this == APPROVE || this == APPROVE_IN_PART || this == APPROVE_WITH_CONDITIONS;
    }
}
