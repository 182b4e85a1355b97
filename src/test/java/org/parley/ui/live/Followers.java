package org.parley.ui.live;

import org.springframework.stereotype.Component;

/** How many windows follow what others do. */
@Component
public class Followers {

    private final Broadcast broadcast;

    Followers(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    public int count() {
        return broadcast.followers();
    }
}
