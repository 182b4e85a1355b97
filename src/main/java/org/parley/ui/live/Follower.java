package org.parley.ui.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One open window of somebody's browser. A burst of changes is looked at once, and then at most once a second. */
class Follower {

    static final Duration REST = Duration.ofSeconds(1);

    private final UI ui;
    private final boolean staff;
    private final @Nullable String party;
    private final Pace pace;
    private final Consumer<Seen> look;
    private final Set<UUID> waiting = new LinkedHashSet<>();
    private boolean anything;
    private boolean woken;
    private boolean resting;

    Follower(UI ui, boolean staff, @Nullable String party, Pace pace, Consumer<Seen> look) {
        this.ui = ui;
        this.staff = staff;
        this.party = party;
        this.pace = pace;
        this.look = look;
    }

    boolean isAt(@Nullable UI screen) {
        return ui == screen;
    }

    boolean seesAll() {
        return staff;
    }

    /** A party's window sleeps through whatever that party is neither asked nor informed about. */
    boolean mayBeConcerned(Set<String> parties) {
        return staff || party != null && parties.contains(party);
    }

    /** With no request: something was done on this very screen, so only what stands around it is looked at again. */
    void wake(Set<UUID> requests) {
        wake(new Seen(requests, false));
    }

    /** Nobody knows what changed: all that is shown is looked at again. */
    void wakeForAnything() {
        wake(new Seen(Set.of(), true));
    }

    private void wake(Seen seen) {
        synchronized (waiting) {
            waiting.addAll(seen.requests());
            anything |= seen.anything();
            woken = true;
            if (resting) return;
            resting = true;
        }
        lookNow();
    }

    private void lookNow() {
        Seen seen;
        synchronized (waiting) {
            resting = woken;
            if (!woken) return;
            woken = false;
            seen = new Seen(Set.copyOf(waiting), anything);
            waiting.clear();
            anything = false;
        }
        pace.after(REST, this::lookNow);
        try {
            ui.access(() -> look.accept(seen));
        } catch (UIDetachedException gone) {
            // whoever looked has left
        }
    }
}
