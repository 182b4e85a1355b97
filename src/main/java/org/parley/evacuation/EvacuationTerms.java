package org.parley.evacuation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.Terms;

/**
 * What an evacuation asks for; origin and destinations are P-codes, departure and return local wall time in the zone.
 * Groups are numbered from 1 in the order given. As typed, any part may be missing; what {@link EvacuationKind} refuses
 * is never asked for.
 */
public record EvacuationTerms(
        String origin,
        List<Group> groups,
        List<String> routes,
        LocalDateTime departure,
        LocalDateTime comeBack,
        ZoneId zone,
        @Nullable UUID pause,
        Modality modality,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    private static final int LONGEST_TITLE = 300;

    /** Those who leave together for one destination, as a count; never a list of persons. */
    public record Group(
            String name,
            int people,
            String destination,
            @Nullable String destinationNote) {}

    public EvacuationTerms {
        groups = known(groups);
        routes = known(routes);
    }

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    private static <T> List<T> known(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    boolean hasGroup(int groupNo) {
        return groupNo >= 1 && groupNo <= groups.size();
    }

    @Override
    public Kind kind() {
        return Kind.EVACUATION;
    }

    @Override
    public String title() {
        var title = origin + " – "
                + String.join(
                        ", ", groups.stream().map(Group::destination).distinct().toList());
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    @Override
    public Instant startsAt() {
        return departure.atZone(zone).toInstant();
    }

    @Override
    public Instant endsAt() {
        return comeBack.atZone(zone).toInstant();
    }

    @Override
    public Integer peopleAskedFor() {
        return groups.stream().mapToInt(Group::people).sum();
    }

    @Override
    public Modality askedModality() {
        return modality;
    }

    @Override
    public List<String> areasTouched() {
        return Stream.concat(Stream.of(origin), groups.stream().map(Group::destination))
                .distinct()
                .toList();
    }

    @Override
    public List<String> routesUsed() {
        return routes;
    }

    @Override
    public @Nullable UUID underPause() {
        return pause;
    }

    @Override
    public EvacuationTerms underPause(UUID other) {
        return new EvacuationTerms(origin, groups, routes, departure, comeBack, zone, other, modality, contact, note);
    }
}
