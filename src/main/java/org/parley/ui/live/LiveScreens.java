package org.parley.ui.live;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.security.CurrentAccount;
import org.parley.security.CurrentActor;

/** Lets the frame of a window follow what others do. */
@org.springframework.stereotype.Component
public class LiveScreens {

    private final Broadcast broadcast;
    private final Pace pace;
    private final CurrentActor me;
    private final CurrentAccount account;

    LiveScreens(Broadcast broadcast, Pace pace, CurrentActor me, CurrentAccount account) {
        this.broadcast = broadcast;
        this.pace = pace;
        this.me = me;
        this.account = account;
    }

    /**
     * A line that tells when something changed, for whoever is signed in: {@code screen} is what the window shows, and
     * {@code around} looks again at what stands around it and tells whether it changed.
     */
    public Live of(Supplier<@Nullable Component> screen, BooleanSupplier around) {
        var live = new Live(screen, around);
        live.addAttachListener(opened -> {
            if (account.find().isPresent()) live.follow(opened.getUI(), broadcast, pace, me);
        });
        return live;
    }
}
