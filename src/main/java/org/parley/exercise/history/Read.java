package org.parley.exercise.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one table as they lie there. */
record Read(String name, List<String> columns, List<Integer> types, List<List<@Nullable Object>> rows) {

    private static final Set<String> IDS = Set.of("id", "id_", "act_inst_id_");

    static Read of(JdbcClient jdbc, Table table, List<UUID> requests) {
        var sql = "select * from %s where %s order by %s".formatted(table.name(), table.condition(), table.order());
        var all = requests.stream()
                .map(request -> jdbc.sql(sql)
                        .param("id", request.toString())
                        .query((ResultSet rows) -> read(table.name(), rows)))
                .toList();
        var rows = all.stream().flatMap(one -> one.rows.stream()).toList();
        return new Read(table.name(), all.get(0).columns, all.get(0).types, rows);
    }

    private static Read read(String table, ResultSet rows) throws SQLException {
        var about = rows.getMetaData();
        var columns = new ArrayList<String>();
        var types = new ArrayList<Integer>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
            types.add(about.getColumnType(i));
        }
        var all = new ArrayList<List<@Nullable Object>>();
        while (rows.next()) all.add(row(rows, types));
        return new Read(table, columns, types, parentsFirst(all, columns));
    }

    private static List<@Nullable Object> row(ResultSet rows, List<Integer> types) throws SQLException {
        var row = new ArrayList<@Nullable Object>();
        for (int i = 1; i <= types.size(); i++)
            row.add(types.get(i - 1) == Types.BLOB ? rows.getBytes(i) : rows.getObject(i));
        return row;
    }

    /** Executions name each other, and only whoever is written may be named. */
    private static List<List<@Nullable Object>> parentsFirst(List<List<@Nullable Object>> rows, List<String> columns) {
        if (!columns.contains("super_exec_")) return rows;
        var known = new HashSet<@Nullable Object>();
        known.add(null);
        var sorted = new ArrayList<List<@Nullable Object>>();
        while (sorted.size() < rows.size()) {
            rows.stream()
                    .filter(row -> !sorted.contains(row))
                    .filter(row -> known.contains(row.get(columns.indexOf("parent_id_")))
                            && known.contains(row.get(columns.indexOf("super_exec_"))))
                    .toList()
                    .forEach(row -> {
                        known.add(row.get(columns.indexOf("id_")));
                        sorted.add(row);
                    });
        }
        return sorted;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Template.Rows asCells(Cell.Known known) {
        var cells = rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> Cell.of(columns.get(i), row.get(i), known))
                        .toList())
                .toList();
        return new Template.Rows(name, columns, types, cells);
    }

    /** Every id that a row is known by, also within the engine's {@code element:id}. */
    Set<UUID> ids() {
        var found = new HashSet<UUID>();
        IntStream.range(0, columns.size())
                .filter(i -> IDS.contains(columns.get(i)))
                .forEach(i -> rows.forEach(row -> Wording.ID
                        .matcher(String.valueOf(row.get(i)))
                        .results()
                        .forEach(id -> found.add(UUID.fromString(id.group())))));
        return found;
    }

    List<String> texts(String column) {
        return values(column).map(String::valueOf).toList();
    }

    Map<String, String> texts(String key, String value) {
        var texts = new HashMap<String, String>();
        for (var row : rows)
            texts.put(String.valueOf(row.get(columns.indexOf(key))), String.valueOf(row.get(columns.indexOf(value))));
        return texts;
    }

    /** The moments of one column. */
    Stream<Instant> moments(String column) {
        return values(column).flatMap(value -> Stream.ofNullable(Cell.moment(value)));
    }

    /** The moments of all columns. */
    Stream<Instant> moments() {
        return columns.stream().flatMap(this::moments);
    }

    private Stream<@Nullable Object> values(String column) {
        var index = columns.indexOf(column);
        return rows.stream().map(row -> row.get(index));
    }
}
