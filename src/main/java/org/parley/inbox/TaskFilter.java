package org.parley.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Which of one's open tasks to show: text of the request's reference, its title or the names of its places; the kind of
 * task; {@code followUp}: only those of which one wanted to be reminded by now. What is null asks for nothing.
 */
public record TaskFilter(
        @Nullable String text,
        @Nullable String kind,
        @Nullable Due due,
        @Nullable Whose whose,
        @Nullable Priority priority,
        boolean followUp) {

    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, false);

    public TaskFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        kind = kind == null || kind.isBlank() ? null : kind;
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
