package org.parley.ui.live;

import static org.parley.ui.kit.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.security.CurrentActor;
import org.parley.security.Forbidden;
import org.parley.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Keeps what one window shows up to date, and says so to those who can't see it. */
@JavaScript("context://scripts/place.js")
public final class Live extends Span {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private final transient Supplier<@Nullable Component> screen;
    private final transient BooleanSupplier around;
    private int refreshes;

    Live(Supplier<@Nullable Component> screen, BooleanSupplier around) {
        this.screen = screen;
        this.around = around;
        setId("live");
        addClassName("for-ears");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        getElement().setAttribute("data-refreshes", "0");
    }

    /** From when the window opens until it closes. */
    void follow(UI ui, Broadcast broadcast, Pace pace, CurrentActor me) {
        ui.getPage().executeJs("window.parleyPlace.watch()");
        var actor = me.get();
        var follower = new Follower(ui, ofTheOffice(actor), actor.party(), pace, seen -> look(ui, seen));
        broadcast.add(follower);
        addDetachListener(gone -> {
            broadcast.remove(follower);
            gone.unregisterListener();
        });
    }

    /** Looks again whatever changed: which of it is theirs to see, their own query tells. */
    private static boolean ofTheOffice(Actor actor) {
        return actor.isStaff() || actor.protects() || actor.observes();
    }

    private void look(UI ui, Seen seen) {
        try {
            var changed = around.getAsBoolean();
            if (screen.get() instanceof Refreshing shown && seen.concerns(shown)) changed |= shown.refresh();
            if (changed && !seen.isNothing()) say(ui);
        } catch (NotFound | Forbidden noLonger) {
            var here = ui.getActiveViewLocation();
            ui.navigate(here.getPath(), here.getQueryParameters());
        } catch (AuthenticationCredentialsNotFoundException signedOut) {
            ui.getPage().reload();
        } catch (RuntimeException failure) {
            LOG.warn("a screen stays as it was", failure);
        }
    }

    /** Said anew each time, or it would be read out only once; focus and place on the page are given back. */
    private void say(UI ui) {
        refreshes++;
        setText(t("live.updated") + (refreshes % 2 == 0 ? "\u00a0" : ""));
        getElement().setAttribute("data-refreshes", String.valueOf(refreshes));
        ui.getPage().executeJs("window.parleyPlace && window.parleyPlace.back()");
    }
}
