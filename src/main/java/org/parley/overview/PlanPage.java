package org.parley.overview;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One plan with those of its points that the reader may see. Points are numbered among what the reader sees, so that no
 * number tells of another one.
 */
@Service
@Transactional(readOnly = true)
public class PlanPage {

    private final JdbcClient jdbc;

    PlanPage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code course} is under way as soon as one of these points has begun. */
    public record Plan(
            UUID id,
            String reference,
            String name,
            @Nullable Integer people,
            Course course,
            int termsVersion,
            Instant startsAt,
            Instant endsAt,
            By openedBy,
            Instant openedAt,
            List<Point> points) {

        Plan with(List<Point> points) {
            return new Plan(
                    id, reference, name, people, course, termsVersion, startsAt, endsAt, openedBy, openedAt, points);
        }
    }

    /**
     * {@code begunAt} and {@code doneAt} are what took place, {@code startsAt} and {@code endsAt} what was planned;
     * {@code openHolds} is told to staff where holds are kept. {@code awaited}: for staff the blocking parties that have
     * not answered, for others their own open slots.
     */
    public record Point(
            int no,
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            @Nullable Integer people,
            Instant startsAt,
            Instant endsAt,
            @Nullable UUID pauseId,
            @Nullable Instant begunAt,
            @Nullable Instant doneAt,
            @Nullable String outcome,
            @Nullable Integer openHolds,
            int termsVersion,
            String termsSha256,
            List<Awaited> awaited) {}

    /** A party whose answer is awaited. */
    public record Awaited(UUID slotId, String party, SlotRole role, Form form, Instant due) {}

    /** The plan that a request is a point of, as far as the reader may know of it. */
    public record PartOf(UUID planId, String reference, String name, int no) {}

    /** A request of another kind is no plan: not found. */
    public Plan of(UUID id, Actor who) {
        var sight = Sight.of(who);
        var plan = sight.ask(jdbc, HEAD, id)
                .query((row, number) -> PlanRows.plan(row, sight))
                .optional()
                .orElseThrow(NotFound::new);
        return plan.with(points(id, sight));
    }

    private List<Point> points(UUID id, Sight sight) {
        Map<UUID, List<PlanRows.AtPoint>> awaited =
                sight.ask(jdbc, AWAITED, id).query(PlanRows::awaited).list().stream()
                        .collect(groupingBy(PlanRows.AtPoint::point));
        return sight.ask(jdbc, POINTS, id)
                .query((row, number) -> PlanRows.point(row, awaited))
                .list();
    }

    /** Empty: it is a point of none. */
    public Optional<PartOf> partOf(UUID request, Actor who) {
        return Sight.of(who).ask(jdbc, PART_OF, request).query(PlanPage::partOf).optional();
    }

    private static PartOf partOf(ResultSet row, int number) throws SQLException {
        return new PartOf(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getInt("place"));
    }

    /** Where a plan stands is seen from its points: it is under way once one of those that the reader sees has begun. */
    static final String COURSE = """
            case when r.course = 'NOT_STARTED' and exists (
                    select 1 from plan_point p join request begun on begun.id = p.request_id
                    where p.plan_id = r.id and [seen begun.id] and [still begun.id]
                      and begun.course in ('IN_EFFECT', 'UNDER_WAY', 'ARRIVED', 'ENDED'))
                 then 'UNDER_WAY' else r.course end as shown_course""";

    private static final String HEAD = """
            select r.*, %s, %s
            from request r left join app_user doer on doer.username = r.opened_by
            where r.id = :id and r.kind = 'PLAN' and [seen r.id]""".formatted(COURSE, By.COLUMNS);

    private static final String POINTS = """
            select row_number() over (order by p.position) as place, r.*, [decision r] as shown, v.sha256,
                   case when [seen r.pause_id] then r.pause_id end as shown_pause, m.outcome,
                   case when [staff] then (select count(*) from hold h where h.request_id = r.id and h.until is null)
                   end as open_holds,
                   coalesce(m.departed_at, w.took_effect_at) as begun_at,
                   case when r.kind = 'MISSION' then k.done_at else coalesce(m.arrived_at, w.ended_at) end as done_at
            from plan_point p join request r on r.id = p.request_id
            join terms_version v on v.request_id = r.id and v.no = r.terms_version
            left join movement m on m.request_id = r.id left join pause_window w on w.request_id = r.id
            left join repair_work k on k.request_id = r.id
            where p.plan_id = :id and [seen r.id] and [still r.id]
            order by p.position""";

    private static final String AWAITED = """
            select p.request_id as point, s.id, s.party_code, s.role, s.form, s.due_at
            from plan_point p join slot s on s.request_id = p.request_id
            where p.plan_id = :id and [seen s.request_id] and [own s.party_code]
              and s.state = 'OPEN' and (s.role = 'BLOCKING' or not [staff])
            order by s.due_at, s.party_code""";

    private static final String PART_OF = """
            select r.id, r.reference, r.title,
                   (select count(*) from plan_point q
                    where q.plan_id = p.plan_id and q.position <= p.position and [seen q.request_id] and [still q.request_id]) as place
            from plan_point p join request r on r.id = p.plan_id
            where p.request_id = :id and [seen p.request_id] and [still p.request_id]""";
}
