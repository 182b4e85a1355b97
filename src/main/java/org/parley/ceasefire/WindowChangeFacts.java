package org.parley.ceasefire;

import java.time.Instant;
import java.util.UUID;

/** What the process tells a change of a window; called by the process's own steps and by nobody else. */
public interface WindowChangeFacts {

    /** It is asked: the pause's page names it. */
    void note(UUID requestId);

    /** The first moment that would be other than agreed: until then every party must have agreed. */
    Instant latestAt(UUID requestId);

    /** Is that moment ahead, and does the pause still stand as it was when this was asked? */
    boolean canStillCount(UUID requestId);

    /** Every blocking party agreed in time; nothing more is asked here. */
    void agree(UUID requestId);

    /** The pause keeps the end that it has. */
    void recordLapsed(UUID requestId);

    /** The pause is told, in a transaction of its own: its end moves now, once. */
    void tellPause(UUID requestId);

    /** It was called off. */
    void recordCancelled(UUID requestId);
}
