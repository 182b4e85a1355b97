package org.parley.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.request.Terms;

/**
 * A plan as typed: what it says of itself, the pause that its points shall rely on, and the points. Points name no pause
 * of their own: they are all put under the plan's, where it has one. {@code emergencyReason}: all of it is asked for as an
 * emergency.
 */
public record PlanDraft(
        PlanTerms terms,
        @Nullable CeasefireTerms pause,
        List<Terms> points,
        @Nullable String emergencyReason) {

    /** Asked for in time. */
    public PlanDraft(PlanTerms terms, @Nullable CeasefireTerms pause, List<Terms> points) {
        this(terms, pause, points, null);
    }
}
