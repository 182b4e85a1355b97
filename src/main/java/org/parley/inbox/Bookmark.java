package org.parley.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.parley.shared.NotFound;

/** Where a page of the inbox ended, as text that only the inbox reads. */
record Bookmark(Instant dueAt, UUID id) {

    static Bookmark at(Task task) {
        return new Bookmark(task.dueAt(), task.id());
    }

    /** Refuses text that is no bookmark as unknown. */
    static Bookmark read(String text) {
        try {
            var parts = text.split("_", 2);
            if (parts.length != 2) throw new NotFound();
            return new Bookmark(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    String text() {
        return dueAt + "_" + id;
    }
}
