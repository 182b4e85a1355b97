package org.parley.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which other ends were asked for a pause, as far as the reader may know of each request that asks. */
@Service
@Transactional(readOnly = true)
public class WindowChanges {

    /** {@code state}: asked, agreed, moved or lapsed. */
    public record Row(
            UUID id,
            String reference,
            Decision decision,
            Course course,
            @Nullable String declaredBy,
            String state,
            Instant changedAt) {}

    private static final String OF_PAUSE = """
            select r.id, r.reference, [decision r] as decision, [course r] as course, r.declared_by, c.state, c.changed_at
            from window_change c join request r on r.id = c.request_id
            where c.pause_id = :id and [seen c.pause_id] and [seen r.id] and [still r.id]
            order by r.opened_at desc, r.id limit 50""";

    private final JdbcClient jdbc;

    WindowChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<Row> of(UUID pause, Actor who) {
        return Sight.of(who)
                .ask(jdbc, OF_PAUSE, pause)
                .query(new RecordRows<>(Row.class))
                .list();
    }
}
