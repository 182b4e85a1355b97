package org.parley.plan;

import java.util.List;
import java.util.UUID;

/** What the process tells a plan; called by the process's own steps and by nobody else. Each may run twice. */
public interface PlanFacts {

    /** The points that it begins with, in their order. */
    List<UUID> points(UUID plan);

    /** The point's own process begins, unless it runs already. */
    void startPoint(UUID point);

    /** Will nothing more happen to this point? */
    boolean isOver(UUID point);

    /** One point is over, however it ended; the others go on. */
    void recordPointOver(UUID plan, UUID point);

    /** The last point is over. */
    void recordEnded(UUID plan);

    /** Called off: nothing of it waits for anybody any more. */
    void recordCancelled(UUID plan);

    /** The points that have not begun. */
    List<UUID> pointsToCancel(UUID plan);

    /** A point is called off with its plan, unless it began meanwhile: what is on the road goes on. */
    void cancelPoint(UUID plan, UUID point);
}
