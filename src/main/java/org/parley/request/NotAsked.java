package org.parley.request;

import java.util.List;
import org.parley.shared.Refusal;

/**
 * What nobody is asked about has deeds of its own: a plan, whose points ask for themselves, and what others concluded
 * without us, which opens no slots and waits for no go of ours (rules.md, Agreements made without the UN).
 */
public final class NotAsked {

    private NotAsked() {}

    /** Refuses every deed by which a party would be asked, or something be decided or let go. */
    public static List<Refusal> refusals(Kind kind) {
        if (kind.isExternal()) return List.of(Refusal.general("agreement.made-without-us"));
        return kind.isNegotiated() ? List.of() : List.of(Refusal.general("request.has-deeds-of-its-own"));
    }
}
