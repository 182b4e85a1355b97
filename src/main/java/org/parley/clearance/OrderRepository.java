package org.parley.clearance;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which conditions may be met only after which. */
@Repository
class OrderRepository {

    private final JdbcClient db;

    OrderRepository(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were noted. */
    List<OnlyAfter> ofRequest(UUID request) {
        return db.sql("""
                        select condition_id, after_id, request_id, noted_by, noted_at from condition_order
                        where request_id = :request order by noted_at, condition_id, after_id""")
                .param("request", request)
                .query((row, number) -> new OnlyAfter(
                        uuid(row, "condition_id"),
                        uuid(row, "after_id"),
                        uuid(row, "request_id"),
                        row.getString("noted_by"),
                        instant(row, "noted_at")))
                .list();
    }

    void insert(OnlyAfter one) {
        db.sql("""
                        insert into condition_order (condition_id, after_id, request_id, noted_by, noted_at)
                        values (:condition, :after, :request, :by, :at)""")
                .param("condition", one.conditionId())
                .param("after", one.afterId())
                .param("request", one.requestId())
                .param("by", one.notedBy())
                .param("at", utc(one.notedAt()))
                .update();
    }

    void delete(UUID condition, UUID after) {
        db.sql("delete from condition_order where condition_id = :condition and after_id = :after")
                .param("condition", condition)
                .param("after", after)
                .update();
    }
}
