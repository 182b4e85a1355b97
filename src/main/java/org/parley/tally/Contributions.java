package org.parley.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Sql;
import org.parley.tally.Counted.Key;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what requests contribute, from the tables in which the facts stand; writes nothing and locks nothing. */
@Component
class Contributions {

    private static final String HEADS = """
        select r.id, r.kind, (select coalesce(max(j.seq), 0) from journal j where j.request_id = r.id) as seq
        from request r where r.id in (:ids)\
        """;

    private static final String PARTIES = "select request_id, party_code from slot where request_id in (:ids)";

    private static final List<String> QUERIES = queries();

    private final JdbcClient jdbc;
    private final OfTerms terms;
    private final WaitingElements waiting;
    private final ZoneId zone;

    Contributions(
            JdbcClient jdbc,
            OfTerms terms,
            WaitingElements waiting,
            @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.waiting = waiting;
        this.zone = zone;
    }

    private static List<String> queries() {
        var all = new ArrayList<>(OfRequests.QUERIES);
        all.addAll(OfParties.QUERIES);
        all.addAll(OfEvents.QUERIES);
        return List.copyOf(all);
    }

    /** The journal's length is read first: what is written meanwhile is counted the next time. */
    Map<UUID, Counted> of(Collection<UUID> ids) {
        var counted = new HashMap<UUID, Counted>();
        asked(HEADS, ids).query(row -> {
            var id = Sql.uuid(row, "id");
            counted.put(id, new Counted(id, row.getString("kind"), row.getInt("seq")));
        });
        terms.add(ids, counted);
        asked(PARTIES, ids).query(row -> {
            counted.get(Sql.uuid(row, "request_id")).parties().add(row.getString("party_code"));
        });
        for (var query : QUERIES)
            asked(query, ids).query(row -> {
                add(row, counted.get(Sql.uuid(row, "request_id")));
            });
        return counted;
    }

    private JdbcClient.StatementSpec asked(String query, Collection<UUID> ids) {
        return jdbc.sql(query).param("ids", ids).param("waiting", waiting.elements());
    }

    private void add(ResultSet row, Counted counted) throws SQLException {
        var measure = Measure.valueOf(row.getString("measure"));
        var since = Sql.instantOrNull(row, "since");
        var until = Sql.instantOrNull(row, "until");
        var month = month(Sql.instant(row, "at"));
        var key =
                new Key(measure, month, row.getString("party"), row.getString("detail"), bucket(measure, since, until));
        counted.add(key, new Count(row.getInt("n"), row.getLong("amount")));
    }

    private int month(Instant at) {
        return Filter.number(YearMonth.from(at.atZone(zone)));
    }

    private int bucket(Measure measure, @Nullable Instant since, @Nullable Instant until) {
        return switch (measure.scale()) {
            case COUNT, PEOPLE -> 0;
            case DAY ->
                since == null ? 0 : (int) LocalDate.ofInstant(since, zone).toEpochDay();
            case TENTHS_OF_A_DAY -> tenths(since, until);
        };
    }

    /** Whoever answered before being asked once more needed no time. */
    private static int tenths(@Nullable Instant since, @Nullable Instant until) {
        if (since == null || until == null) return 0;
        return (int) Math.max(0, Math.round(Duration.between(since, until).toSeconds() / 8640.0));
    }
}
