package org.parley.clearance;

import java.util.UUID;
import org.parley.request.Kind;

/** The path of a request, as the negotiation speaks of it; the engine stands behind. All in the caller's transaction. */
public interface RequestProcess {

    void start(Kind kind, UUID requestId);

    /** This party's step is done. */
    void answered(Slot slot);

    /** This party need not answer any more. */
    void slotClosed(Slot slot);

    /** This one party is asked again, on the same version. */
    void askAgain(Slot slot);

    void revised(UUID requestId);

    void postponed(UUID requestId);

    void cancelled(UUID requestId);

    /** Something changed: every gate of the request looks again. Comes early or to nobody without harm. */
    void nudge(UUID requestId);
}
