package org.parley.desk;

import java.util.List;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.Task;
import org.parley.inbox.TaskFilter;
import org.parley.inbox.Whose;
import org.parley.security.Actor;

/** What lies on somebody's desk. */
public final class Desk {

    private Desk() {}

    /** The open task of this kind about this request, as this person reads it. */
    public static UUID taskOf(Actor who, UUID request, String kind, Inbox inbox) {
        var filter = new TaskFilter(null, kind, null, null, null, false);
        for (var page = inbox.page(filter, who, null, 200); ; page = inbox.page(filter, who, page.next(), 200)) {
            for (var task : page.rows()) if (task.requestId().equals(request)) return task.id();
            if (page.next() == null) throw new IllegalStateException("no such task");
        }
    }

    public static List<UUID> ids(Actor who, Whose whose, Inbox inbox) {
        var filter = new TaskFilter(null, null, null, whose, null, false);
        return inbox.page(filter, who, null, 200).rows().stream().map(Task::id).toList();
    }
}
