package org.parley.plan;

import static org.parley.shared.Sql.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests are the points of which plan, and why a plan was called off. */
@Repository
class PlanRepository {

    private final JdbcClient db;

    PlanRepository(JdbcClient db) {
        this.db = db;
    }

    /** Behind the others; {@code started}: its own process runs already. */
    void add(UUID plan, UUID point, boolean started) {
        db.sql("""
                        insert into plan_point (request_id, plan_id, position, started)
                        select :point, :plan, coalesce(max(position), 0) + 1, :started
                        from plan_point where plan_id = :plan""")
                .param("point", point)
                .param("plan", plan)
                .param("started", started)
                .update();
    }

    /** In their own order. */
    List<UUID> points(UUID plan) {
        return db.sql("select request_id from plan_point where plan_id = :plan order by position")
                .param("plan", plan)
                .query(UUID.class)
                .list();
    }

    Optional<UUID> planOf(UUID point) {
        return db.sql("select plan_id from plan_point where request_id = :point")
                .param("point", point)
                .query(UUID.class)
                .optional();
    }

    /** True for the first who says so. */
    boolean start(UUID point) {
        return db.sql("update plan_point set started = true where request_id = :point and started = false")
                        .param("point", point)
                        .update()
                > 0;
    }

    /** True for the first who says so. */
    boolean over(UUID point, Instant now) {
        return db.sql("update plan_point set over_at = :now where request_id = :point and over_at is null")
                        .param("now", utc(now))
                        .param("point", point)
                        .update()
                > 0;
    }

    /** How many points took place: a pause that held to its end, a movement that reached people. */
    int tookPlace(UUID plan) {
        return db.sql("""
                        select count(*) from plan_point p join request r on r.id = p.request_id
                        left join movement m on m.request_id = r.id
                        where p.plan_id = :plan and r.course = 'ENDED'
                          and (r.kind = 'CEASEFIRE' or m.outcome in ('FACILITATED', 'PARTLY'))""").param("plan", plan).query(Integer.class).single();
    }

    /** Why all that has not begun is called off, and by whom. */
    record Cancellation(String reason, String cancelledBy) {}

    void cancel(UUID plan, Cancellation why, Instant now) {
        db.sql("""
                        insert into plan_cancellation (plan_id, reason, cancelled_by, cancelled_at)
                        values (:plan, :reason, :by, :now)""")
                .param("plan", plan)
                .param("reason", why.reason())
                .param("by", why.cancelledBy())
                .param("now", utc(now))
                .update();
    }

    Optional<Cancellation> cancellation(UUID plan) {
        return db.sql("select reason, cancelled_by from plan_cancellation where plan_id = :plan")
                .param("plan", plan)
                .query(Cancellation.class)
                .optional();
    }
}
