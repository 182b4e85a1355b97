package org.parley.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same figures counted a second time, straight from the tables and in other words, for some requests only. */
record PlainSql(JdbcClient jdbc, List<UUID> requests) {

    /** How many requests, and people, are like this. */
    List<Long> requests(String condition) {
        return jdbc.sql("select count(*), coalesce(sum(people), 0) from request where id in (:ids) and (" + condition
                        + ")")
                .param("ids", requests)
                .query((row, n) -> List.of(row.getLong(1), row.getLong(2)))
                .single();
    }

    List<Long> movements(String condition, String people) {
        return jdbc.sql("select count(*), coalesce(sum(" + people + "), 0) from request, movement"
                        + " where movement.request_id = request.id and id in (:ids) and (" + condition + ")")
                .param("ids", requests)
                .query((row, n) -> List.of(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** By party: how often its last word on the current terms was this. */
    Map<String, Long> lastWords(String word) {
        var found = new TreeMap<String, Long>();
        jdbc.sql("""
            select party_code, count(*) from (
                select slot.party_code, answer.decision, answer.withdrawn_at,
                       row_number() over (partition by slot.id order by answer.seq desc) as latest
                from slot, answer
                where answer.slot_id = slot.id and slot.request_id in (:ids) and slot.role = 'BLOCKING'
                  and slot.state in ('OPEN', 'ANSWERED', 'NO_REPLY', 'CLOSED')
                  and answer.counts = true and answer.decision <> 'ASK') words
            where latest = 1 and withdrawn_at is null and decision = :word group by party_code\
            """).param("ids", requests).param("word", word).query(row -> {
            found.put(row.getString(1), row.getLong(2));
        });
        return found;
    }

    /** By party, in order: tenths of days from being asked to the first answer that was no question. */
    Map<String, List<Long>> answerTimes() {
        var found = new TreeMap<String, List<Long>>();
        jdbc.sql("""
            select slot.party_code, slot.asked_at, answer.said_at from slot, answer
            where slot.request_id in (:ids) and slot.role = 'BLOCKING' and answer.slot_id = slot.id
              and answer.seq = (select min(one.seq) from answer one
                                where one.slot_id = slot.id and one.decision <> 'ASK')\
            """).param("ids", requests).query(row -> {
            found.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                    .add(tenths(Sql.instant(row, "asked_at"), Sql.instant(row, "said_at")));
        });
        found.values().forEach(times -> times.sort(null));
        return found;
    }

    /** Tenths of days that these steps took, in order. */
    List<Long> stepTimes(String process, String element) {
        return jdbc
                .sql("""
                    select entered_at, left_at from step where request_id in (:ids) and process_key = :process
                      and element = :element and left_at is not null\
                    """)
                .param("ids", requests)
                .param("process", process)
                .param("element", element)
                .query((row, n) -> tenths(Sql.instant(row, "entered_at"), Sql.instant(row, "left_at")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    long count(String query) {
        return jdbc.sql(query).param("ids", requests).query(Long.class).single();
    }

    private static long tenths(Instant from, Instant to) {
        return Math.max(0, Math.round(Duration.between(from, to).toSeconds() / 8640.0));
    }
}
