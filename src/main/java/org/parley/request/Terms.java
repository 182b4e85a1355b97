package org.parley.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as an unchangeable value: one record per kind, in the kind's own module. What every kind can say
 * of itself stands here; it is derived from the record's own fields and not stored a second time.
 */
public interface Terms {

    Kind kind();

    /** One line for lists: "Damascus - eastern Aleppo". */
    String title();

    /** When it is to begin: window start or planned departure. */
    Instant startsAt();

    /** The field that says when it begins, as refusals name it. */
    default String startField() {
        return "departure";
    }

    /** When it is to be over: window end or planned return. */
    Instant endsAt();

    /** People asked for, where people are counted. */
    @Nullable
    Integer peopleAskedFor();

    Modality askedModality();

    /** The P-codes of every area touched, without those of the routes. */
    List<String> areasTouched();

    List<String> routesUsed();

    /** The pause under which it moves, where it needs one. */
    @Nullable
    UUID underPause();

    /** The one party that declares it alone, where one does: only that party is asked, to confirm; nobody else agreed. */
    default @Nullable String declaredBy() {
        return null;
    }

    /** The request whose agreement these terms would change: who was added to its talks or dropped is so here too. */
    default @Nullable UUID amends() {
        return null;
    }

    /** The same terms under that pause; a kind that moves under none stays as it is. */
    Terms underPause(UUID pause);
}
