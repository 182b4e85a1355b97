package org.parley.evacuation;

import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.integerOrNull;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per group that has left; written under the lock of the request's head row. */
@Repository
class GroupRepository {

    private final JdbcClient db;

    GroupRepository(JdbcClient db) {
        this.db = db;
    }

    List<GroupProgress> all(UUID request) {
        return db.sql("select * from evacuation_group where request_id = :request order by group_no")
                .param("request", request)
                .query((row, n) -> new GroupProgress(
                        uuid(row, "request_id"),
                        row.getInt("group_no"),
                        instantOrNull(row, "departed_at"),
                        integerOrNull(row, "boarded"),
                        instantOrNull(row, "arrived_at"),
                        integerOrNull(row, "arrived")))
                .list();
    }

    /** The row as it stands, or a first one that is not written yet. */
    GroupProgress of(UUID request, int groupNo) {
        return all(request).stream()
                .filter(group -> group.groupNo() == groupNo)
                .findFirst()
                .orElseGet(() -> GroupProgress.of(request, groupNo));
    }

    void save(GroupProgress group) {
        var changed = db.sql("""
                        update evacuation_group
                        set departed_at = :departedAt, boarded = :boarded, arrived_at = :arrivedAt, arrived = :arrived
                        where request_id = :request and group_no = :group""").params(values(group)).update();
        if (changed > 0) return;
        db.sql("""
                        insert into evacuation_group (request_id, group_no, departed_at, boarded, arrived_at, arrived)
                        values (:request, :group, :departedAt, :boarded, :arrivedAt, :arrived)""").params(values(group)).update();
    }

    /** A new attempt begins: nobody has left yet. The journal keeps how far the earlier one came. */
    void forget(UUID request) {
        db.sql("delete from evacuation_group where request_id = :request")
                .param("request", request)
                .update();
    }

    private static Map<String, @Nullable Object> values(GroupProgress group) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("request", group.requestId());
        values.put("group", group.groupNo());
        values.put("departedAt", utcOrNull(group.departedAt()));
        values.put("boarded", group.boarded());
        values.put("arrivedAt", utcOrNull(group.arrivedAt()));
        values.put("arrived", group.arrived());
        return values;
    }
}
