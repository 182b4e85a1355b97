package org.parley.overview;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to a request, newest first, out of its journal. The journal's own numbers have gaps where an entry is
 * hidden from the reader, so each reader's entries are numbered for themselves; since the journal only grows and no entry
 * ever changes hands, such a number stays what it is and serves as the key of the next page. (Where a party was dropped
 * and is asked again, what it missed comes in between: it reads on from what it has then.)
 */
@Service
@Transactional(readOnly = true)
public class Timeline {

    /** Entered more than this after it happened: a late entry (features.md row 66). */
    private static final Duration IN_TIME = Duration.ofHours(1);

    private static final int AT_ONCE = 5_000;

    private static final TypeReference<Map<String, Object>> ARGS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a common entry says to everybody; why the office did something, in its own words, may name a party. */
    private static final Set<String> COMMON_ARGS = Set.of(
            "reference",
            "kind",
            "version",
            "sha256",
            "material",
            "document",
            "name",
            "crossing",
            "violation",
            "group",
            "boarded",
            "arrived",
            "facility",
            "percent",
            "feltInDays",
            "outcome",
            "peopleReached",
            "consulted",
            "issuedBy",
            "until",
            "emergencyReason");

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry; {@code position} 1 is the first that this reader may see, {@code party} whom it is confined to. */
    public record Entry(
            int position,
            String key,
            Map<String, Object> args,
            By by,
            @Nullable String party,
            Instant eventAt,
            Instant enteredAt,
            boolean enteredLate) {}

    /** What protects those who leave, which protection officers read whole. */
    private static final Set<String> OF_SAFEGUARDS = Set.of("guarantee.recorded", "voluntariness.assessed");

    private static final String SAFEGUARDS =
            OF_SAFEGUARDS.stream().sorted().collect(joining("', '", "j.entry_key in ('", "')"));

    private static final String QUERY = """
            select * from (
                select row_number() over (order by j.seq) as place, j.entry_key, j.args, j.party_code, j.event_at,
                       j.entered_at, %s
                from journal j left join app_user doer on doer.username = j.actor
                where j.request_id = :id and [seen j.request_id]
                  and ([shared j.party_code] and ([staff] or not j.confined) or [people] and %s)
                  and (j.party_code is not null or [then j.request_id j.entered_at])) entry
            where entry.place < :before order by entry.place desc limit :rows""".formatted(By.COLUMNS, SAFEGUARDS);

    /** The entries before this key, at most {@code limit} and never more than 200. */
    public Page<Entry> page(UUID id, Actor who, @Nullable String after, int limit) {
        var sight = Sight.of(who);
        var before = after == null ? Integer.MAX_VALUE : position(after);
        Seen.find(id, jdbc, sight);
        var size = Keyset.limit(limit);
        var entries = sight.ask(jdbc, QUERY, id)
                .param("before", before)
                .param("rows", size + 1)
                .query((row, number) -> entry(row, sight))
                .list();
        return Keyset.page(entries, size, entry -> String.valueOf(entry.position));
    }

    /** All of it, the oldest first, as far as a request's history goes in one piece. */
    public List<Entry> whole(UUID id, Actor who) {
        var sight = Sight.of(who);
        Seen.find(id, jdbc, sight);
        var newestFirst = new ArrayList<>(sight.ask(jdbc, QUERY, id)
                .param("before", Integer.MAX_VALUE)
                .param("rows", AT_ONCE)
                .query((row, number) -> entry(row, sight))
                .list());
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    private static int position(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException broken) {
            throw new IllegalArgumentException("not the key of a page");
        }
    }

    private static Entry entry(ResultSet row, Sight sight) throws SQLException {
        var happened = Sql.instant(row, "event_at");
        var entered = Sql.instant(row, "entered_at");
        var party = row.getString("party_code");
        var args = args(row.getString("args"));
        var whole = sight.staff() || party != null || OF_SAFEGUARDS.contains(row.getString("entry_key"));
        if (!whole) args.keySet().retainAll(COMMON_ARGS);
        return new Entry(
                row.getInt("place"),
                row.getString("entry_key"),
                args,
                By.from(row, sight),
                party,
                happened,
                entered,
                entered.isAfter(happened.plus(IN_TIME)));
    }

    private static Map<String, Object> args(String json) {
        try {
            return JSON.readValue(json, ARGS);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
