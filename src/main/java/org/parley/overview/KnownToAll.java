package org.parley.overview;

import java.util.Set;

/** Which elements of a request's process every party may see a request reach; all others are hidden from them. */
public final class KnownToAll {

    private KnownToAll() {}

    /** Elements that tell where the request stands for all: reached once by every request that came so far. */
    public static final Set<String> ELEMENTS = Set.of(
            "request-opened",
            "begin-attempt",
            "attempt",
            "attempt-begins",
            "open-round",
            "ask-and-weigh",
            "look-at-answers",
            "weigh-answers",
            "every-party-clear",
            "await-answers",
            "still-ahead",
            "agree-window",
            "await-start",
            "window-starts",
            "too-late",
            "record-lapsed",
            "window-lapsed",
            "take-effect",
            "in-effect",
            "window-ends",
            "end-window",
            "may-depart",
            "mark-under-way",
            "await-arrival",
            "one-group",
            "await-group",
            "turned-back",
            "mark-arrived",
            "ask-for-repair",
            "await-repair",
            "broken-off",
            "ask-for-outcome",
            "await-outcome",
            "outcome-known",
            "complete",
            "ask-for-refuelling",
            "terms-revised",
            "request-postponed",
            "record-postponed",
            "await-new-terms",
            "new-terms",
            "cancellation",
            "request-cancelled",
            "record-cancelled",
            "cancelled",
            "attempt-over",
            "request-closed",
            "notification-sent",
            "inform-recipients",
            "await-expiry",
            "notification-expires",
            "expire-notification",
            "notification-expired",
            "notification-withdrawn",
            "notification-over");

    /** What holds a cleared movement (a window, a guarantee, the go) is between staff: others see it wait at its gate. */
    public static final Set<String> AT_THE_GATE = Set.of(
            "ask-for-safeguards",
            "await-window",
            "departure",
            "may-go",
            "ask-for-go",
            "await-go",
            "decided",
            "go-or-no-go",
            "await-change",
            "ask-for-departure",
            "await-departure");
}
