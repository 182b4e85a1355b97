package org.parley.ceasefire;

import java.time.Instant;
import java.util.List;
import org.parley.clearance.Channel;
import org.parley.request.Course;
import org.parley.request.Request;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;

/** When one party can end a pause, and what must be told of it. */
final class PauseEndPolicy {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_LINE = 300;

    private PauseEndPolicy() {}

    /** Only what holds can be ended; before its beginning a party withdraws its approval (rules.md, Answers). */
    static List<Refusal> refusals(Request pause, PauseEndDraft draft) {
        return new Refusals()
                .when(pause.course().isOver(), "request.over")
                .when(!pause.course().isOver() && pause.course() != Course.IN_EFFECT, "pause-end.not-in-effect")
                .when(Characters.isBlank(draft.reason()), "reason", "reason.missing")
                .atMost("reason", draft.reason(), LONGEST_REASON)
                .required("office", draft.office())
                .atMost("office", draft.office(), LONGEST_LINE)
                .found();
    }

    /** What a coordinator who enters it for the party must tell beside (rules.md, Four eyes). */
    static List<Refusal> ofProxy(PauseEndDraft draft, Instant now) {
        var said = draft.saidAt();
        return new Refusals()
                .required("party", draft.party())
                .when(draft.channel() == null, "channel", "proxy.channel-missing")
                .when(draft.channel() == Channel.PROGRAM, "channel", "proxy.channel-is-not-this-program")
                .when(said == null, "saidAt", "proxy.said-at-missing")
                .when(said != null && said.isAfter(now), "saidAt", "time.in-the-future")
                .found();
    }
}
