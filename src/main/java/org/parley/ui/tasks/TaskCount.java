package org.parley.ui.tasks;

import java.util.Optional;
import org.parley.inbox.Inbox;
import org.parley.security.CurrentActor;
import org.parley.ui.shell.Badged;
import org.springframework.stereotype.Component;

/** How many things wait for me, beside the menu entry. */
@Component
class TaskCount implements Badged {

    private static final int WORTH_COUNTING = 99;

    private final Inbox inbox;
    private final CurrentActor me;

    TaskCount(Inbox inbox, CurrentActor me) {
        this.inbox = inbox;
        this.me = me;
    }

    @Override
    public String menu() {
        return TasksView.MENU;
    }

    @Override
    public Optional<String> badge() {
        var count = inbox.count(me.get());
        if (count == 0) return Optional.empty();
        return Optional.of(count > WORTH_COUNTING ? WORTH_COUNTING + "+" : String.valueOf(count));
    }
}
