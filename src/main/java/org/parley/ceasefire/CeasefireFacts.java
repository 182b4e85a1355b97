package org.parley.ceasefire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the process tells a pause; called by the process's own steps and by nobody else. Each may run twice. */
public interface CeasefireFacts {

    /** When it is to begin, by its current terms. */
    Instant startsAt(UUID requestId);

    /** When it is to be over, by its current terms. */
    Instant endsAt(UUID requestId);

    /** When to warn movements that are still inside. */
    Instant warnAt(UUID requestId);

    /** Is the start still to come? Nothing takes effect in the past (rules.md, Windows). */
    boolean isAhead(UUID requestId);

    /** Every blocking party agreed to the window of the current terms. */
    void agreeWindow(UUID requestId);

    /** What was agreed no longer is; the start may still come. */
    void setWindowAside(UUID requestId);

    /** The start passed before all had agreed: a coordinator decides what becomes of it. */
    void recordLapsed(UUID requestId);

    boolean isLapsed(UUID requestId);

    /** The agreed time has come. */
    void takeEffect(UUID requestId);

    /** Lets agreed changes of its end count, before anybody asks whether the end has come. */
    void settleEnd(UUID requestId);

    /** Is the end still to come: neither reached nor brought about by a party? */
    boolean isEndAhead(UUID requestId);

    /** The agreed end has come, or a party ended it. */
    void endWindow(UUID requestId);

    /** The requests that move under it and are not over. */
    List<UUID> dependants(UUID requestId);

    /** The movements that are under way under it. */
    List<UUID> movementsInside(UUID requestId);

    void recordPostponed(UUID requestId);

    /** Called off, perhaps while it held: then it has ended now. */
    void recordCancelled(UUID requestId);
}
