package org.parley.plan;

import java.util.UUID;

/** The path of a plan, as this module speaks of it; the engine stands behind. All in the caller's transaction. */
public interface PlanProcess {

    /** One more point goes its way beside the others. */
    void pointAdded(UUID plan, UUID point);

    /** The plan hears of it by a job of its own; told early, or twice, it does no harm. */
    void pointOver(UUID plan, UUID point);
}
