package org.parley.tally;

import java.util.List;

/** What a request as a whole contributes: where its decision stands, and what became of it. */
final class OfRequests {

    private OfRequests() {}

    private static final String NO_TIME =
            "cast(null as timestamp with time zone) as since, cast(null as timestamp with time zone) as until";

    /** The word that counts last, of each blocking party on the terms that were last put to it; withdrawn or not. */
    static final String LAST_WORD = """
        with last_word as (
            select s.request_id, s.party_code, s.state, s.asked_at,
                   a.id as answer_id, a.decision, a.said_at, a.withdrawn_at, a.document_id
            from slot s left join answer a on a.slot_id = s.id and a.decision <> 'ASK' and a.counts
                 and not exists (select 1 from answer later
                                 where later.slot_id = s.id and later.decision <> 'ASK' and later.counts
                                   and later.seq > a.seq)
            where s.request_id in (:ids) and s.role = 'BLOCKING' and s.state not in ('SUPERSEDED', 'DROPPED'))
        """;

    /** Any of the parties' last words is like this. */
    private static final String SOME = "exists (select 1 from last_word w where w.request_id = r.id and %s)";

    private static final String DECISION = LAST_WORD
            + """
            select r.id as request_id, 'DECISION' as measure, r.opened_at as at, '*' as party,
                   case when r.decision = 'DENIED' then 'DENIED'
                        when r.decision = 'CLEAR' and %1$s then 'WITH_CONDITIONS'
                        when r.decision = 'CLEAR' then 'APPROVED'
                        when r.course = 'CANCELLED' then 'CALLED_OFF'
                        when r.decision = 'ASKING' then 'PENDING'
                        when %2$s then 'TAKEN_BACK'
                        when %3$s then 'NO_REPLY'
                        when %4$s then 'IN_PART'
                        when %1$s then 'CONDITIONS_UNMET'
                        else 'NOT_ENOUGH' end as detail,
                   %5$s, 1 as n, coalesce(r.people, 0) as amount
            from request r where r.id in (:ids) and r.decision <> 'NOT_ASKED'\
            """.formatted(
                            SOME.formatted("w.decision = 'APPROVE_WITH_CONDITIONS' and w.withdrawn_at is null"),
                            SOME.formatted("w.withdrawn_at is not null"),
                            SOME.formatted("w.answer_id is null"),
                            SOME.formatted("w.decision = 'APPROVE_IN_PART'"),
                            NO_TIME);

    private static final String FUNNEL = """
        select r.id as request_id, 'FUNNEL' as measure, r.opened_at as at, '*' as party, stage.name as detail, %s,
               1 as n, case when stage.name = 'REACHED' then coalesce(m.people_reached, 0)
                            else coalesce(r.people, 0) end as amount
        from request r left join movement m on m.request_id = r.id
        join (values ('REQUESTED'), ('APPROVED'), ('DEPARTED'), ('REACHED')) stage (name)
          on stage.name = 'REQUESTED'
          or stage.name = 'APPROVED' and r.decision = 'CLEAR'
          or stage.name = 'DEPARTED' and m.departed_at is not null
          or stage.name = 'REACHED' and m.outcome in ('FACILITATED', 'PARTLY')
        where r.id in (:ids) and r.kind in ('CONVOY', 'EVACUATION', 'MISSION')\
        """.formatted(NO_TIME);

    private static final String OUTCOME = """
        select r.id as request_id, 'OUTCOME' as measure, r.opened_at as at, '*' as party, m.outcome as detail, %s,
               1 as n, coalesce(m.people_reached, 0) as amount
        from request r join movement m on m.request_id = r.id
        where r.id in (:ids) and m.outcome is not null\
        """.formatted(NO_TIME);

    private static final String PENDING = """
        select r.id as request_id, 'PENDING' as measure, r.opened_at as at, '*' as party, '' as detail,
               r.opened_at as since, r.opened_at as until, 1 as n, coalesce(r.people, 0) as amount
        from request r
        where r.id in (:ids) and r.decision = 'ASKING' and r.course not in ('ENDED', 'CANCELLED')\
        """;

    private static final String LAST_ANSWER_DAYS = LAST_WORD + """
        select r.id as request_id, 'LAST_ANSWER_DAYS' as measure, r.opened_at as at, '*' as party, '' as detail,
               r.opened_at as since, max(w.said_at) as until, 1 as n, 0 as amount
        from request r join last_word w on w.request_id = r.id
        group by r.id, r.opened_at having count(*) = count(w.answer_id)\
        """;

    private static final String DEPARTURE_DAYS = LAST_WORD + """
        select r.id as request_id, 'DEPARTURE_DAYS' as measure, r.opened_at as at, '*' as party, '' as detail,
               max(w.said_at) as since, m.departed_at as until, 1 as n, 0 as amount
        from request r join last_word w on w.request_id = r.id join movement m on m.request_id = r.id
        where m.departed_at is not null and w.answer_id is not null
        group by r.id, r.opened_at, m.departed_at\
        """;

    static final List<String> QUERIES = List.of(DECISION, FUNNEL, OUTCOME, PENDING, LAST_ANSWER_DAYS, DEPARTURE_DAYS);
}
