package org.parley.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.mission.FacilityKind;

/**
 * What a repair mission brought about, facility by facility. People served is the entered number; what is served again
 * stands beside it for each facility and is never summed, since the same people may hang on several. Remarks and
 * everything about fuel are for staff only: when it comes where is worth knowing to whoever wants to take it.
 */
public record RestorationPanel(
        @Nullable Instant arrivedAt,
        @Nullable Instant workDoneAt,
        @Nullable Integer peopleServed,
        List<Facility> facilities,
        List<Report> reports,
        List<Refuel> refuels) {

    static final RestorationPanel NONE = new RestorationPanel(null, null, null, List.of(), List.of(), List.of());

    /**
     * A facility after those that it needs. {@code percent} is what works of itself by the report that was true last,
     * {@code delivers} the least along what it needs; null where that is not known.
     */
    public record Facility(
            String code,
            String name,
            FacilityKind kind,
            String area,
            int depth,
            List<String> needs,
            boolean repaired,
            @Nullable Integer people,
            @Nullable Integer percent,
            @Nullable Integer delivers,
            @Nullable Integer peopleServedAgain,
            @Nullable Integer feltInDays,
            @Nullable Instant trueAt) {}

    /** One report, the one that was true last first. */
    public record Report(
            UUID id,
            String facility,
            int percent,
            @Nullable Integer feltInDays,
            @Nullable String note,
            Instant trueAt,
            Instant enteredAt) {}

    /** Fuel that is to come, or was brought. */
    public record Refuel(
            UUID id,
            String facility,
            @Nullable LocalDate plannedFor,
            @Nullable Instant broughtAt,
            @Nullable String broughtBy,
            @Nullable Integer litres) {}
}
