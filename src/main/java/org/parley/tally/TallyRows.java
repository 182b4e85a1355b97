package org.parley.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.shared.Sql;
import org.parley.tally.Counted.Key;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each request contributed when it was counted last. */
@Repository
class TallyRows {

    private static final String INSERT = """
        insert into tally_row (request_id, measure, of_month, kind, party, detail, bucket, n, amount)
        values (:id, :measure, :month, :kind, :party, :detail, :bucket, :n, :amount)\
        """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    TallyRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** As counted last; who was never counted contributed nothing. */
    Map<UUID, Counted> of(Collection<UUID> ids) {
        var stored = new HashMap<UUID, Counted>();
        asked("select request_id, kind, journal_seq from tally_state where request_id in (:ids)", ids)
                .query(row -> {
                    var id = Sql.uuid(row, "request_id");
                    stored.put(id, new Counted(id, row.getString("kind"), row.getInt("journal_seq")));
                });
        asked("select request_id, area from tally_area where request_id in (:ids)", ids)
                .query(row -> {
                    of(row, stored).areas().add(row.getString("area"));
                });
        asked("select request_id, party from tally_party where request_id in (:ids)", ids)
                .query(row -> {
                    of(row, stored).parties().add(row.getString("party"));
                });
        asked("select * from tally_row where request_id in (:ids)", ids).query(row -> {
            of(row, stored).add(key(row), new Count(row.getLong("n"), row.getLong("amount")));
        });
        return stored;
    }

    private JdbcClient.StatementSpec asked(String query, Collection<UUID> ids) {
        return jdbc.sql(query).param("ids", ids);
    }

    private static Counted of(ResultSet row, Map<UUID, Counted> stored) throws SQLException {
        return stored.get(Sql.uuid(row, "request_id"));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                Measure.valueOf(row.getString("measure")),
                row.getInt("of_month"),
                row.getString("party"),
                row.getString("detail"),
                row.getInt("bucket"));
    }

    /** Instead of what was written of the same requests before. */
    void write(Collection<Counted> counted) {
        if (counted.isEmpty()) return;
        var ids = counted.stream().map(Counted::id).toList();
        for (var table : List.of("tally_row", "tally_area", "tally_party", "tally_state"))
            asked("delete from " + table + " where request_id in (:ids)", ids).update();
        insert(INSERT, counted.stream().flatMap(TallyRows::values));
        insert("insert into tally_area (request_id, area) values (:id, :of)", named(counted, Counted::areas));
        insert("insert into tally_party (request_id, party) values (:id, :of)", named(counted, Counted::parties));
        insert(
                "insert into tally_state (request_id, kind, journal_seq) values (:id, :kind, :seq)",
                counted.stream().map(one -> new MapSqlParameterSource("id", one.id())
                        .addValue("kind", one.kind())
                        .addValue("seq", one.journalSeq())));
    }

    private void insert(String statement, Stream<? extends SqlParameterSource> rows) {
        var all = rows.toArray(SqlParameterSource[]::new);
        if (all.length > 0) batches.batchUpdate(statement, all);
    }

    private static Stream<MapSqlParameterSource> named(
            Collection<Counted> counted, Function<Counted, Collection<String>> names) {
        return counted.stream().flatMap(one -> names.apply(one).stream()
                .map(name -> new MapSqlParameterSource("id", one.id()).addValue("of", name)));
    }

    private static Stream<MapSqlParameterSource> values(Counted counted) {
        return counted.rows().entrySet().stream().map(row -> new MapSqlParameterSource("id", counted.id())
                .addValue("kind", counted.kind())
                .addValue("measure", row.getKey().measure().name())
                .addValue("month", row.getKey().month())
                .addValue("party", row.getKey().party())
                .addValue("detail", row.getKey().detail())
                .addValue("bucket", row.getKey().bucket())
                .addValue("n", row.getValue().n())
                .addValue("amount", row.getValue().amount()));
    }
}
