package org.parley.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.KnownToAll;
import org.parley.overview.RecordRows;
import org.parley.overview.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps of a request's process one by one, from our own rows, under the same need-to-know as the live diagram: of the
 * request's own process others than staff read only what tells where it stands for all.
 */
@Component
class Passages {

    private static final String OWN = """
            select t.process_version as version, t.slot_id, cast(null as varchar) as party, 0 as terms_version, t.entered_at,
                   case when [then t.request_id t.left_at] then t.left_at end as left_at,
                   case when not [staff] and t.element in (:atTheGate) then 'may-depart' else t.element end as element,
                   case when [staff] and t.cancelled then true else false end as cancelled,
                   case when [staff] then doer.username end as by_username,
                   case when [staff] then doer.display_name end as by_name
            from step t left join app_user doer on doer.username = t.left_by
            where t.request_id = :id and [seen t.request_id] and t.process_key = :key and t.slot_id is null
              and ([staff] or (t.element in (:common) or t.element in (:atTheGate)) and [then t.request_id t.entered_at])
            """;

    private static final String CALLED = """
            union all
            select t.process_version, t.slot_id, s.party_code, s.terms_version, t.entered_at, t.left_at, t.element, t.cancelled,
                   case when [own doer.party_code] then doer.username end, case when [own doer.party_code] then doer.display_name end
            from step t join slot s on s.id = t.slot_id left join app_user doer on doer.username = t.left_by
            where t.request_id = :id and [seen t.request_id] and [own s.party_code]
            order by entered_at, left_at, element""";

    private static final String OPEN_ROUNDS = """
            select t.entered_at, t.left_at
            from step t join slot s on s.id = t.slot_id join request r on r.id = t.request_id
            where t.request_id = :id and [seen t.request_id] and r.sealed and not [staff] and s.role = 'BLOCKING'
              and t.element = 'await-answer'""";

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From when until when somebody was waited for. */
    record Span(Instant enteredAt, @Nullable Instant leftAt) {

        boolean holds(Instant moment) {
            return !enteredAt.isAfter(moment) && (leftAt == null || leftAt.isAfter(moment));
        }
    }

    /** In the order in which they were entered. */
    List<Passage> of(UUID id, String process, Sight sight) {
        return sight.ask(jdbc, OWN + CALLED, id)
                .param("key", process)
                .param("common", KnownToAll.ELEMENTS)
                .param("atTheGate", KnownToAll.AT_THE_GATE)
                .query(new RecordRows<>(Passage.class))
                .list();
    }

    /** When a sealed round was open for somebody, whoever it was; for others than staff, and never shown as such. */
    List<Span> openRounds(UUID id, Sight sight) {
        return sight.ask(jdbc, OPEN_ROUNDS, id)
                .query(new RecordRows<>(Span.class))
                .list();
    }
}
