package org.parley.tally;

import java.util.List;

/** What happened around a request: violations, windows, people who left, criteria, and where its process waited. */
final class OfEvents {

    private OfEvents() {}

    private static final String NO_TIME =
            "cast(null as timestamp with time zone) as since, cast(null as timestamp with time zone) as until";

    private static final String VIOLATION = """
        select v.request_id, 'VIOLATION' as measure, v.happened_at as at, coalesce(v.alleged_party, '') as party,
               v.kind as detail, %s, 1 as n, case when v.status = 'VERIFIED' then 1 else 0 end as amount
        from violation v where v.request_id in (:ids)\
        """.formatted(NO_TIME);

    /** Of a pause that is not over nobody knows yet how long it held. */
    private static final String PAUSE_VIOLATION = """
        select v.request_id, 'PAUSE_VIOLATION' as measure, w.starts_at as at, '*' as party, v.kind as detail, %s,
               1 as n, case when v.status = 'VERIFIED' then 1 else 0 end as amount
        from violation v join pause_window w on w.request_id = v.request_id
        where v.request_id in (:ids) and v.happened_at between w.took_effect_at and w.ended_at\
        """.formatted(NO_TIME);

    private static final String EVACUATION = """
        select r.id as request_id, 'EVACUATION' as measure, r.opened_at as at, '*' as party, stage.name as detail, %s,
               1 as n, case when stage.name = 'PLANNED' then coalesce(r.people, 0) else
                   coalesce((select sum(case when stage.name = 'BOARDED' then g.boarded else g.arrived end)
                             from evacuation_group g where g.request_id = r.id), 0) end as amount
        from request r join (values ('PLANNED'), ('BOARDED'), ('ARRIVED')) stage (name) on true
        where r.id in (:ids) and r.kind = 'EVACUATION'\
        """.formatted(NO_TIME);

    private static final String CRITERION = """
        select r.id as request_id, 'CRITERION' as measure, r.opened_at as at, '*' as party, c.judgement as detail, %s,
               1 as n, 0 as amount
        from request r join (select f.request_id, f.judgement,
                                    row_number() over (partition by f.request_id, f.criterion
                                                       order by f.found_at desc, f.entered_at desc, f.id desc) as nth
                             from criterion_finding f where f.request_id in (:ids)) c on c.request_id = r.id
        where c.nth = 1
        """.formatted(NO_TIME);

    /** A party's own process is that party's; the request's own is nobody's. Versions of a drawing stay apart. */
    private static final String STEP = """
        select t.request_id, case when t.left_at is null then 'STEP_OPEN' else 'STEP' end as measure,
               t.entered_at as at, coalesce(s.party_code, '') as party,
               concat(t.process_key, ':', t.process_version, '/', t.element) as detail,
               t.entered_at as since, t.left_at as until, 1 as n, 0 as amount
        from step t left join slot s on s.id = t.slot_id
        where t.request_id in (:ids) and t.element in (:waiting)\
        """;

    static final List<String> QUERIES = List.of(VIOLATION, PAUSE_VIOLATION, EVACUATION, CRITERION, STEP);
}
