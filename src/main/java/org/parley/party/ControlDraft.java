package org.parley.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who controls an area or a route, as an administrator writes it down. {@code contested}: beside whoever else is recorded
 * there; else their control ends on the day before.
 */
public record ControlDraft(
        @Nullable String area,
        @Nullable String route,
        @Nullable String party,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Boolean contested) {

    boolean isContested() {
        return Boolean.TRUE.equals(contested);
    }
}
