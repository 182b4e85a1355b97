package org.parley.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.place.Crossing;
import org.parley.place.Spot;
import org.parley.request.Kind;

/**
 * What the map shows of one day, as far as its reader may know. {@code coarse}: places are rounded to some five
 * kilometres, and small areas are points.
 */
public record Atlas(
        LocalDate day,
        boolean coarse,
        List<Place> areas,
        List<Road> roads,
        List<Crossing> crossings,
        List<Pause> pauses,
        List<Movement> movements) {

    /**
     * An area; without a centre it stands in the table alone, and without an outline it is a point. {@code severity}: how
     * hard it is to reach, from 1 to 5; nobody said so: none.
     */
    public record Place(
            String pcode,
            String nameEn,
            String nameAr,
            @Nullable String parent,
            @Nullable Spot centre,
            List<Spot> outline,
            List<Held> heldBy,
            @Nullable Integer severity) {}

    /** A route, and the areas that it runs through, in order. */
    public record Road(String code, String nameEn, String nameAr, List<String> areas, List<Held> heldBy) {}

    /** One party controls it on that day, since then, until that last day; told to staff. */
    public record Held(
            String party, LocalDate since, @Nullable LocalDate until) {}

    /** A window of a pause that was, is or will be in effect on that day, and the areas that it covers. */
    public record Pause(
            UUID id, String reference, String state, Instant startsAt, Instant endsAt, List<String> areas) {}

    /** What was on the road on that day; {@code way}: the areas from where it leaves, along its routes, to where it goes. */
    public record Movement(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Instant departedAt,
            @Nullable Instant arrivedAt,
            List<String> way,
            List<String> routes) {}
}
