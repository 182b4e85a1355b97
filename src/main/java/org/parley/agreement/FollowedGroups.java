package org.parley.agreement;

import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per group of which something was reported; written under the lock of the request's head row. */
@Repository
class FollowedGroups {

    private final JdbcClient db;

    FollowedGroups(JdbcClient db) {
        this.db = db;
    }

    List<FollowedGroup> all(UUID request) {
        return db.sql("select * from agreement_group where request_id = :request order by group_no")
                .param("request", request)
                .query((row, n) -> new FollowedGroup(
                        uuid(row, "request_id"),
                        row.getInt("group_no"),
                        instantOrNull(row, "departed_at"),
                        instantOrNull(row, "arrived_at")))
                .list();
    }

    /** The row as it stands, or a first one that is not written yet. */
    FollowedGroup of(UUID request, int groupNo) {
        return all(request).stream()
                .filter(group -> group.groupNo() == groupNo)
                .findFirst()
                .orElseGet(() -> FollowedGroup.of(request, groupNo));
    }

    void save(FollowedGroup group) {
        var changed = db.sql("""
                        update agreement_group set departed_at = :departedAt, arrived_at = :arrivedAt
                        where request_id = :request and group_no = :group""").params(values(group)).update();
        if (changed > 0) return;
        db.sql("""
                        insert into agreement_group (request_id, group_no, departed_at, arrived_at)
                        values (:request, :group, :departedAt, :arrivedAt)""").params(values(group)).update();
    }

    private static Map<String, @Nullable Object> values(FollowedGroup group) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("request", group.requestId());
        values.put("group", group.groupNo());
        values.put("departedAt", utcOrNull(group.departedAt()));
        values.put("arrivedAt", utcOrNull(group.arrivedAt()));
        return values;
    }
}
