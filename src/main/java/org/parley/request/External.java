package org.parley.request;

import java.util.List;
import org.parley.shared.Refusal;

/** What others concluded without us opens no slots and waits for no go of ours (rules.md, Agreements made without the UN). */
public final class External {

    private External() {}

    /** Refuses every deed by which a party would be asked, or something be decided or let go. */
    public static List<Refusal> refusals(Kind kind) {
        return kind.isExternal() ? List.of(Refusal.general("agreement.made-without-us")) : List.of();
    }
}
