package org.parley.atlas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Sight;
import org.parley.security.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The map of one day. Who controls what is for staff; pauses and movements are those of requests that the reader sees.
 * Who is not staff gets coarse coordinates (domain.md section 5, privacy).
 */
@Service
@Transactional(readOnly = true)
public class Atlases {

    private final Ground ground;
    private final Traffic traffic;
    private final Clock clock;
    private final ZoneId zone;

    Atlases(Ground ground, Traffic traffic, Clock clock, @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.ground = ground;
        this.traffic = traffic;
        this.clock = clock;
        this.zone = zone;
    }

    /** Of this day, or of today: then as it is now. */
    public Atlas of(@Nullable LocalDate day, Actor who) {
        var sight = Sight.of(who);
        var now = clock.instant();
        var span = Span.of(day == null ? LocalDate.ofInstant(now, zone) : day, now, zone);
        var pauses = traffic.pauses(span, sight);
        var movements = traffic.movements(span, sight);
        return new Atlas(
                span.day(),
                !sight.staff(),
                ground.areas(span.day(), pauses, sight),
                ground.roads(span.day(), sight),
                ground.crossings(sight),
                pauses,
                movements);
    }
}
