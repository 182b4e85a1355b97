package org.parley.overview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.MovementPanel.Group;
import org.parley.overview.MovementPanel.Guarantee;
import org.parley.overview.MovementPanel.Movement;
import org.parley.overview.MovementPanel.Related;
import org.parley.overview.MovementPanel.Violation;
import org.parley.overview.MovementPanel.Voluntariness;
import org.parley.overview.MovementPanel.Window;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What took place under a request. */
@Service
@Transactional(readOnly = true)
public class MovementPanels {

    private final JdbcClient jdbc;

    MovementPanels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String WINDOW = """
            select w.terms_version, w.state, w.starts_at, w.ends_at, w.took_effect_at, w.ended_at
            from pause_window w where w.request_id = :id and [seen w.request_id] and [still w.request_id]""";

    private static final String VIOLATIONS = """
            select v.id, v.kind, v.place, v.status, v.severity, v.in_buffer, v.happened_at, v.entered_at,
                   case when [own v.alleged_party] or [harm v.kind] then v.alleged_party end as alleged_party,
                   case when [staff] then v.source end as source, case when [harm v.kind] then v.note end as note,
                   case when [staff] then v.version end as version
            from violation v where v.request_id = :id and [seen v.request_id] and [then v.request_id v.entered_at]
            order by v.happened_at desc, v.id""";

    private static final String MOVEMENT = """
            select case when [staff] then m.go end as go, case when [staff] then m.go_by end as go_by,
                   case when [staff] then m.go_at end as go_at, case when [staff] then m.go_reason end as go_reason,
                   m.departed_at, m.arrived_at, m.outcome, m.people_reached,
                   case when [staff] then m.outcome_note end as outcome_note
            from movement m where m.request_id = :id and [seen m.request_id] and [still m.request_id]
              and ([staff] or m.departed_at is not null or m.outcome is not null)""";

    private static final String GROUPS = """
            select g.group_no as no, g.departed_at, g.boarded, g.arrived_at, g.arrived
            from evacuation_group g where g.request_id = :id and [seen g.request_id]
              and [still g.request_id]
            order by g.group_no""";

    private static final String VOLUNTARINESS = """
            select v.id, v.terms_version, v.group_no, v.method, v.finding, v.interviewed, v.independent, v.note,
                   v.assessed_at, v.entered_at
            from voluntariness v where v.request_id = :id and [seen v.request_id] and [people]
            order by v.group_no, v.entered_at desc, v.id""";

    private static final String GUARANTEES = """
            select g.id, g.terms_version, g.party_code as party, g.wording, g.form, g.document_id, g.said_at, g.entered_at
            from guarantee g where g.request_id = :id and [seen g.request_id] and [vouched g.party_code]
            order by g.party_code, g.entered_at desc, g.id""";

    private static final String RELATED = """
            select r.id, r.reference, r.kind, r.title, [decision r] as decision, r.course, r.starts_at, r.ends_at,
                   r.declared_by, w.state as window_state
            from request r left join pause_window w on w.request_id = r.id
            where [seen r.id] and [still r.id] and\s""";

    public MovementPanel of(UUID id, Actor who) {
        var sight = Sight.of(who);
        var seen = Seen.find(id, jdbc, sight);
        return new MovementPanel(
                one(WINDOW, Window.class, id, sight),
                all(VIOLATIONS, Violation.class, id, sight),
                one(MOVEMENT, Movement.class, id, sight),
                all(GROUPS, Group.class, id, sight),
                all(VOLUNTARINESS, Voluntariness.class, id, sight),
                all(GUARANTEES, Guarantee.class, id, sight),
                pause(seen.pauseId(), sight),
                all(RELATED + "r.pause_id = :id order by r.starts_at, r.id limit 200", Related.class, id, sight));
    }

    private @Nullable Related pause(@Nullable UUID pauseId, Sight sight) {
        return pauseId == null ? null : one(RELATED + "r.id = :id", Related.class, pauseId, sight);
    }

    private <T> @Nullable T one(String query, Class<T> type, UUID id, Sight sight) {
        return sight.ask(jdbc, query, id)
                .query(new RecordRows<>(type))
                .optional()
                .orElse(null);
    }

    private <T> List<T> all(String query, Class<T> type, UUID id, Sight sight) {
        return sight.ask(jdbc, query, id).query(new RecordRows<>(type)).list();
    }
}
