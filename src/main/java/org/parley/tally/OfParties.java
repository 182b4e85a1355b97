package org.parley.tally;

import java.util.List;

/** What each blocking party contributes: its own words, and how long it took over them. */
final class OfParties {

    private OfParties() {}

    private static final String NO_TIME =
            "cast(null as timestamp with time zone) as since, cast(null as timestamp with time zone) as until";

    private static final String ANSWER = OfRequests.LAST_WORD + """
        select w.request_id, 'ANSWER' as measure, w.asked_at as at, w.party_code as party,
               case when w.withdrawn_at is not null then 'TAKEN_BACK'
                    when w.answer_id is not null then w.decision
                    when w.state in ('NO_REPLY', 'CLOSED') then w.state
                    else 'OPEN' end as detail,
               %s, 1 as n, coalesce(r.people, 0) as amount
        from last_word w join request r on r.id = w.request_id\
        """.formatted(NO_TIME);

    private static final String DOCUMENT = OfRequests.LAST_WORD + """
        select w.request_id, 'DOCUMENT' as measure, w.asked_at as at, w.party_code as party,
               case when w.document_id is null then 'WITHOUT' else 'WITH' end as detail, %s, 1 as n, 0 as amount
        from last_word w where w.answer_id is not null and w.withdrawn_at is null\
        """.formatted(NO_TIME);

    /** In every round, whether it still counts or not: the party did answer, or did not. */
    private static final String FIRST_ANSWER = """
        from slot s left join answer a on a.slot_id = s.id and a.decision <> 'ASK'
             and not exists (select 1 from answer earlier
                             where earlier.slot_id = s.id and earlier.decision <> 'ASK' and earlier.seq < a.seq)
        where s.request_id in (:ids) and s.role = 'BLOCKING'\
        """;

    private static final String DEADLINE =
            """
            select s.request_id, 'DEADLINE' as measure, s.asked_at as at, s.party_code as party,
                   case when a.id is null then 'NO_REPLY' when a.late then 'LATE' else 'IN_TIME' end as detail,
                   %s, 1 as n, 0 as amount
            """.formatted(NO_TIME) + FIRST_ANSWER + " and (a.id is not null or s.state = 'NO_REPLY')";

    private static final String ANSWER_DAYS = """
        select s.request_id, 'ANSWER_DAYS' as measure, s.asked_at as at, s.party_code as party, '' as detail,
               s.asked_at as since, a.said_at as until, 1 as n, 0 as amount
        """ + FIRST_ANSWER + " and a.id is not null";

    static final List<String> QUERIES = List.of(ANSWER, DOCUMENT, DEADLINE, ANSWER_DAYS);
}
