package org.parley.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.clearance.Protection;
import org.parley.overview.Sight;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what there is to find of requests, and writes it into the index. */
@Repository
class IndexRows {

    private static final Sight ALL = new Sight(Sight.Reader.STAFF, null);

    private static final String HEADS = """
            select r.id, r.opened_at, case when %s then true else false end as protection,
                   (select coalesce(max(j.seq), 0) from journal j where j.request_id = r.id) as seq
            from request r where r.id in (:ids)""".formatted(Protection.concerns("r.id"));

    /** Whom a point of a plan asks sees the plan too. */
    private static final String PARTIES = """
            select request_id, party_code from slot where request_id in (:ids)
            union select request_id, party_code from notice where request_id in (:ids)
            union select p.plan_id, s.party_code from plan_point p join slot s on s.request_id = p.request_id
                  where p.plan_id in (:ids)
            union select p.plan_id, n.party_code from plan_point p join notice n on n.request_id = p.request_id
                  where p.plan_id in (:ids)""";

    private static final String INSERT = """
            insert into search_word (request_id, word, opened_at, version, told_at, parties, observed, protection)
            values (:id, :word, :openedAt, :version, :toldAt, :parties, :observed, :protection)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Texts texts;

    IndexRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, Texts texts) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.texts = texts;
    }

    /** The journal's length is read first: what is written meanwhile is read the next time. */
    Collection<Read> read(List<UUID> ids) {
        var read = new HashMap<UUID, Read>();
        jdbc.sql(HEADS).param("ids", ids).query(row -> {
            var id = Sql.uuid(row, "id");
            read.put(
                    id, Read.begun(id, Sql.instant(row, "opened_at"), row.getInt("seq"), row.getBoolean("protection")));
        });
        jdbc.sql(PARTIES).param("ids", ids).query(row -> {
            read.get(Sql.uuid(row, "request_id")).parties().add(row.getString("party_code"));
        });
        for (var piece : texts.of(ids, ALL)) read.get(piece.request()).add(piece);
        return read.values();
    }

    /** Instead of what was written of the same requests before. */
    void write(Collection<Read> read) {
        if (read.isEmpty()) return;
        var ids = read.stream().map(Read::id).toList();
        for (var table : List.of("search_word", "search_state"))
            jdbc.sql("delete from " + table + " where request_id in (:ids)")
                    .param("ids", ids)
                    .update();
        insert(INSERT, read.stream().flatMap(IndexRows::words));
        insert(
                "insert into search_state (request_id, journal_seq) values (:id, :seq)",
                read.stream().map(one -> new MapSqlParameterSource("id", one.id()).addValue("seq", one.journalSeq())));
    }

    static Map<String, Set<String>> vocabulary(Collection<Read> read) {
        var words = new HashMap<String, Set<String>>();
        read.forEach(one -> one.tell(words));
        return words;
    }

    private void insert(String statement, Stream<MapSqlParameterSource> rows) {
        var all = rows.toArray(SqlParameterSource[]::new);
        if (all.length > 0) batches.batchUpdate(statement, all);
    }

    private static Stream<MapSqlParameterSource> words(Read read) {
        var openedAt = Sql.utc(read.openedAt());
        return read.words().entrySet().stream().map(word -> new MapSqlParameterSource("id", read.id())
                .addValue("word", word.getKey())
                .addValue("openedAt", openedAt)
                .addValue("version", word.getValue().version(), java.sql.Types.INTEGER)
                .addValue("toldAt", Sql.utcOrNull(word.getValue().toldAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("parties", word.getValue().partiesInOne())
                .addValue("observed", word.getValue().observed())
                .addValue("protection", word.getValue().protection()));
    }
}
