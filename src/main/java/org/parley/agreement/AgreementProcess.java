package org.parley.agreement;

import java.util.UUID;

/** The path of an agreement, as its own facts speak of it; the engine stands behind. All in the caller's transaction. */
public interface AgreementProcess {

    /** It is followed no longer. */
    void closed(UUID requestId);
}
