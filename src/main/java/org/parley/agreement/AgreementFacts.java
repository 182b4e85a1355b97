package org.parley.agreement;

import java.util.UUID;

/** What the process tells an agreement; called by the process's own steps and by nobody else. Each may run twice. */
public interface AgreementFacts {

    /** It is recorded: now staff looks at the criteria and says whether there is concern. */
    void askForCriteria(UUID requestId);

    /** Nothing of it waits for anybody any more. */
    void close(UUID requestId);
}
