package org.parley.ui.live;

import java.util.Set;
import java.util.UUID;

/** A screen that shows what others change meanwhile. The frame around it asks it to look again. */
public interface Refreshing {

    /** Does a change of these requests concern what is shown? A list says yes to any. */
    default boolean concernedBy(Set<UUID> requests) {
        return true;
    }

    /**
     * Asks again, with the rights that its person has now, and changes only what reads differently: what is open, typed or
     * focused stays. Tells whether anything was changed, so that where nothing was, nothing at all is sent to the browser
     * (a party must not learn from a push that another one answered; rules.md, Answers).
     */
    boolean refresh();
}
