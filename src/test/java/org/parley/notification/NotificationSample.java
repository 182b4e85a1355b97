package org.parley.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notifications for tests: a hospital, told for two days from the moment on. */
public final class NotificationSample {

    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

    private NotificationSample() {}

    public static NotificationTerms aSite(String area, Instant from, String... recipients) {
        return of(NotifiedSort.STATIC_SITE, area, from, null, recipients);
    }

    public static NotificationTerms aMovement(
            String area, Instant from, @Nullable String emergency, String... recipients) {
        return of(NotifiedSort.MOVEMENT, area, from, emergency, recipients);
    }

    private static NotificationTerms of(
            NotifiedSort sort, String area, Instant from, @Nullable String emergency, String... recipients) {
        var begins = LocalDateTime.ofInstant(from, ZONE).truncatedTo(ChronoUnit.MINUTES);
        return new NotificationTerms(
                sort,
                "The central hospital",
                List.of(area),
                List.of(),
                begins,
                begins.plus(Duration.ofDays(2)),
                ZONE,
                List.of(recipients),
                emergency,
                null,
                null);
    }
}
