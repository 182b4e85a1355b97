package org.parley.convoy;

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
import org.parley.request.People;
import org.parley.request.Terms;

/**
 * What a convoy asks for; origin and destination are P-codes, departure and return local wall time in the zone. As
 * typed, any part may be missing; what {@link ConvoyKind} refuses is never asked for.
 */
public record ConvoyTerms(
        Modality modality,
        String origin,
        String destination,
        @Nullable String crossing,
        List<String> routes,
        int trucks,
        People people,
        Siege siege,
        LocalDateTime departure,
        LocalDateTime comeBack,
        ZoneId zone,
        @Nullable UUID pause,
        @Nullable String cargo,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    public ConvoyTerms {
        routes = routes == null
                ? List.of()
                : routes.stream().filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public Kind kind() {
        return Kind.CONVOY;
    }

    @Override
    public String title() {
        return origin + " – " + destination;
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
        return people.total();
    }

    @Override
    public Modality askedModality() {
        return modality;
    }

    @Override
    public List<String> areasTouched() {
        return Stream.of(origin, destination).distinct().toList();
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
    public ConvoyTerms underPause(UUID other) {
        return new ConvoyTerms(
                modality,
                origin,
                destination,
                crossing,
                routes,
                trucks,
                people,
                siege,
                departure,
                comeBack,
                zone,
                other,
                cargo,
                contact,
                note);
    }
}
