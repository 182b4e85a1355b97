package org.parley.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the groups of an agreement made without the UN have come, as it was reported. */
@Service
@Transactional(readOnly = true)
public class FollowedGroupList {

    private final JdbcClient jdbc;

    FollowedGroupList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group of which something was reported; its counts are figures. */
    public record Row(
            int groupNo,
            @Nullable Instant departedAt,
            @Nullable Instant arrivedAt) {}

    private static final String QUERY = """
            select g.group_no, g.departed_at, g.arrived_at
            from agreement_group g where g.request_id = :id and [seen g.request_id] order by g.group_no""";

    public List<Row> of(UUID id, Actor who) {
        var sight = Sight.of(who);
        Seen.find(id, jdbc, sight);
        return sight.ask(jdbc, QUERY, id).query(new RecordRows<>(Row.class)).list();
    }
}
