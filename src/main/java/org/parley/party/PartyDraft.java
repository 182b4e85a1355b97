package org.parley.party;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as an administrator writes it down. {@code code} and {@code standing} are of its opening and stay;
 * {@code zone} is of the IANA database; {@code daysOff} are the weekdays on which it does not work.
 */
public record PartyDraft(
        @Nullable String code,
        @Nullable String nameEn,
        @Nullable String nameAr,
        @Nullable Standing standing,
        @Nullable String zone,
        @Nullable List<DayOfWeek> daysOff) {

    /** Each day once; none where none was chosen. */
    List<DayOfWeek> days() {
        return daysOff == null
                ? List.of()
                : daysOff.stream().distinct().sorted().toList();
    }
}
