package org.parley.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.overview.RecordRows;
import org.parley.overview.Sight;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed where a request stands, out of its journal, in the order in which it was entered. Beside what a reader
 * finds in the timeline, a party gets what its own slot shows of a deed of staff (closed, reopened, dropped: not why), and
 * that the round is not clear any more: nothing of either is told as an entry, nor are their times.
 */
@Component
class JournalMarks {

    private static final TypeReference<Map<String, Object>> ARGS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String QUERY = """
            select j.seq, coalesce(j.party_code, s.party_code) as party, j.event_at, j.entered_at,
                   case when [staff] or j.entry_key not in ('request.denied', 'request.not-clear') then j.entry_key
                        else 'request.asking-again' end as entry_key,
                   case when [staff] or not j.confined then j.args else '{}' end as args,
                   case when [staff] then j.actor end as actor
            from journal j
            left join (select distinct known.party_code from slot known where known.request_id = :id) s
                on j.confined and j.entry_key in ('slot.closed', 'slot.dropped', 'slot.reopened')
                and position(concat('"party":"', s.party_code, '"') in j.args) > 0 and [own s.party_code]
            where j.request_id = :id and [seen j.request_id]
              and ([staff] or s.party_code is not null or not j.confined and [shared j.party_code]
                   or j.entry_key in ('request.denied', 'request.not-clear', 'request.asking-again'))
              and (j.party_code is not null or s.party_code is not null or [then j.request_id j.entered_at])
            order by j.seq""";

    private static final String ROUNDS = """
            select v.no, v.written_at from terms_version v
            where v.request_id = :id and [seen v.request_id] and v.material and v.no > 1 order by v.no""";

    private final JdbcClient jdbc;

    JournalMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(int no, Instant writtenAt) {}

    /** With a mark for each round that begins, also where the reader's party was asked no more and is told nothing of it. */
    List<Mark> of(UUID id, Sight sight) {
        var marks = new ArrayList<>(
                sight.ask(jdbc, QUERY, id).query((row, n) -> mark(row)).list());
        for (var round :
                sight.ask(jdbc, ROUNDS, id).query(new RecordRows<>(Asked.class)).list())
            if (!tells(marks, round)) marks.add(place(marks, round), unseen(round));
        return List.copyOf(marks);
    }

    private static boolean tells(List<Mark> marks, Asked round) {
        return marks.stream()
                .anyMatch(mark -> mark.key().equals("terms.revised")
                        && Integer.valueOf(round.no).equals(mark.number("version")));
    }

    private static int place(List<Mark> marks, Asked round) {
        var place = 0;
        while (place < marks.size() && !marks.get(place).enteredAt().isAfter(round.writtenAt)) place++;
        return place;
    }

    private static Mark unseen(Asked round) {
        Map<String, Object> args = Map.of("version", round.no, "material", true);
        return new Mark(0, "terms.revised", null, args, null, round.writtenAt, round.writtenAt);
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getInt("seq"),
                row.getString("entry_key"),
                row.getString("party"),
                args(row.getString("args")),
                row.getString("actor"),
                Sql.instant(row, "event_at"),
                Sql.instant(row, "entered_at"));
    }

    private static Map<String, Object> args(String json) {
        try {
            return JSON.readValue(json, ARGS);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
