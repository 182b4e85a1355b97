package org.parley.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parley.desk.Difference.What;
import org.parley.security.Role;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the inbox differs from what the engine's processes wait for, in one query: what an execution waits in (it names
 * its step, and the step its slot) and has no task; tasks for which no step is open. Elsewhere tasks that vanished from a
 * list were found by nobody (digiwf #476).
 */
@Repository
class Comparison {

    /** What ought to be open. */
    private static final String WANTED = """
            with waiting as (
                select distinct s.request_id, s.element, s.slot_id, s.entered_at
                from act_ru_execution e join step s on s.id = e.act_inst_id_ and s.element = e.act_id_
                where s.left_at is null),
            wanted as (
                select w.request_id, 'answer' as kind,
                    case when p.standing = 'GUARANTOR' then 'GUARANTOR' else 'DELEGATE' end as for_role,
                    sl.party_code, sl.id as slot_id, sl.due_at
                from waiting w join slot sl on sl.id = w.slot_id join party p on p.code = sl.party_code
                where w.element = '%s'
                union
                select w.request_id, k.kind, k.for_role, cast(null as varchar(40)), cast(null as uuid),
                    case k.due when 'STARTS' then r.starts_at when 'ENDS' then r.ends_at
                         else w.entered_at + interval '1' day end
                from waiting w join request r on r.id = w.request_id
                join (values %s) as k (element, kind, for_role, due) on k.element = w.element)
            """.formatted(Waits.ANSWER, Waits.rows());

    private static final String SAME = """
            t.request_id = w.request_id and t.kind = w.kind and t.for_role = w.for_role
            and t.party_code is not distinct from w.party_code and t.slot_id is not distinct from w.slot_id
            """;

    private static final String DIFFERENCES = WANTED
            + """
            , found as (
                select 'MISSING' as what, w.request_id, w.kind, w.for_role, w.party_code, w.slot_id,
                    cast(null as uuid) as task_id, w.due_at
                from wanted w
                where not exists (select 1 from inbox_task t where t.closed_at is null and %1$s)
                union all
                select 'STALE', w.request_id, w.kind, w.for_role, w.party_code, w.slot_id, t.id, w.due_at
                from wanted w join inbox_task t on t.closed_at is null and %1$s
                where w.kind = 'answer' and t.due_at <> w.due_at
                union all
                select 'SUPERFLUOUS', t.request_id, t.kind, t.for_role, t.party_code, t.slot_id, t.id,
                    cast(null as timestamp with time zone)
                from inbox_task t
                where t.closed_at is null
                  and (t.kind = 'answer' and not exists (
                            select 1 from step s join slot sl on sl.id = s.slot_id
                            where %2$s and s.element = '%3$s' and sl.id = t.slot_id and sl.party_code = t.party_code)
                       or t.kind in (%4$s) and not exists (
                            select 1 from step s join (values %5$s) as k (element, kind, for_role, due)
                              on k.element = s.element
                            where %2$s and k.kind = t.kind and k.for_role = t.for_role)
                       or t.kind in (%6$s) and not exists (select 1 from step s where %2$s)
                       or exists (
                            select 1 from inbox_task other
                            where other.request_id = t.request_id and other.closed_at is null
                              and other.kind = t.kind and other.for_role = t.for_role
                              and other.party_code is not distinct from t.party_code
                              and other.slot_id is not distinct from t.slot_id
                              and (other.opened_at < t.opened_at or other.opened_at = t.opened_at and other.id < t.id))))
            select f.*, r.reference from found f join request r on r.id = f.request_id
            """.formatted(
                            SAME,
                            "s.request_id = t.request_id and s.left_at is null",
                            Waits.ANSWER,
                            Waits.kinds(),
                            Waits.rows(),
                            Waits.kindsWhileItRuns());

    private final JdbcClient jdbc;

    Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first ones, by request; {@code most} more than are wanted tell that there are more. */
    List<Difference> all(int most) {
        return jdbc.sql(DIFFERENCES + "order by f.request_id, f.what, f.kind limit " + most)
                .query((row, n) -> difference(row))
                .list();
    }

    /** Those of these requests. */
    List<Difference> of(Collection<UUID> requests) {
        return jdbc.sql(DIFFERENCES + "where f.request_id in (:requests) order by f.request_id, f.what, f.kind")
                .param("requests", requests)
                .query((row, n) -> difference(row))
                .list();
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                What.valueOf(row.getString("what")),
                Sql.uuid(row, "request_id"),
                row.getString("reference"),
                row.getString("kind"),
                Role.valueOf(row.getString("for_role")),
                row.getString("party_code"),
                Sql.uuidOrNull(row, "slot_id"),
                Sql.uuidOrNull(row, "task_id"),
                Sql.instantOrNull(row, "due_at"));
    }
}
