package org.parley.convoy;

import java.util.UUID;

/** What the process asks and tells a convoy; called by the process's own steps and by nobody else. */
public interface ConvoyFacts {

    /** Through a border crossing: the government is informed instead of asked. */
    boolean isCrossBorder(UUID requestId);

    /** Those who are only informed have their notice: said in the journal, as no approval of anybody. */
    void informGovernment(UUID requestId);
}
