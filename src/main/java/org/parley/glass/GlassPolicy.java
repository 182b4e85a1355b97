package org.parley.glass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** When it may be broken, and looked at afterwards; where these are silent, it is done. */
final class GlassPolicy {

    /** Shorter ones say nothing that somebody could look into afterwards. */
    static final int SHORTEST_REASON = 20;

    private static final int LONGEST = 2000;

    private GlassPolicy() {}

    /** {@code hidden}: something is kept from them; {@code open}: their last one is not over. */
    static List<Refusal> ofBreaking(@Nullable String reason, boolean hidden, boolean open) {
        var missing = Characters.isBlank(reason);
        var length = missing
                ? SHORTEST_REASON
                : reason.strip().codePointCount(0, reason.strip().length());
        return new Refusals()
                .when(!hidden, "glass.nothing-hidden")
                .when(hidden && open, "glass.open-already")
                .when(missing, "reason", "reason.missing")
                .when(length < SHORTEST_REASON, "reason", "glass.reason-too-short", SHORTEST_REASON)
                .atMost("reason", reason, LONGEST)
                .found();
    }

    /** Somebody else looks at it, once. */
    static List<Refusal> ofReview(@Nullable String remark, boolean own, boolean reviewed) {
        return new Refusals()
                .when(own, "glass.own")
                .when(reviewed, "glass.reviewed-already")
                .required("remark", remark)
                .atMost("remark", remark, LONGEST)
                .found();
    }
}
