package org.parley.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.Terms;

/**
 * What parties are told: which object, where, from when until it expires, in local wall time of the zone. Nobody is asked
 * for anything. As typed, any part may be missing; what {@link NotificationKind} refuses is never sent.
 */
public record NotificationTerms(
        NotifiedSort sort,
        String object,
        List<String> areas,
        List<String> routes,
        LocalDateTime validFrom,
        LocalDateTime expires,
        ZoneId zone,
        List<String> recipients,
        @Nullable String emergencyReason,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    private static final int LONGEST_TITLE = 300;

    public NotificationTerms {
        areas = known(areas);
        routes = known(routes);
        recipients = known(recipients);
    }

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    private static List<String> known(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    @Override
    public Kind kind() {
        return Kind.NOTIFICATION;
    }

    @Override
    public String title() {
        var title = String.join(", ", areas);
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    @Override
    public Instant startsAt() {
        return validFrom.atZone(zone).toInstant();
    }

    @Override
    public Instant endsAt() {
        return expires.atZone(zone).toInstant();
    }

    @Override
    public @Nullable Integer peopleAskedFor() {
        return null;
    }

    @Override
    public Modality askedModality() {
        return Modality.NONE;
    }

    @Override
    public List<String> areasTouched() {
        return areas;
    }

    @Override
    public List<String> routesUsed() {
        return routes;
    }

    @Override
    public @Nullable UUID underPause() {
        return null;
    }

    /** A notification relies on no pause. */
    @Override
    public NotificationTerms underPause(UUID other) {
        return this;
    }
}
