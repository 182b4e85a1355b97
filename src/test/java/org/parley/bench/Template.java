package org.parley.bench;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of a request that commands made, ready to be written again as another request's. */
record Template(UUID request, List<Rows> tables) {

    /** The rows of one table. */
    record Rows(String table, List<String> columns, List<Integer> types, List<List<Cell>> rows) {

        String insert() {
            var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        }

        int column(String name) {
            return columns.indexOf(name);
        }
    }

    private record Read(String table, List<String> columns, List<Integer> types, List<List<@Nullable Object>> rows) {}

    /** {@code reference}: the one of the request, or empty where it has none. */
    static Template of(JdbcClient jdbc, UUID request, String reference, Tables... of) {
        var read = new ArrayList<Read>();
        for (var tables : of) for (var table : tables.tables) read.add(read(jdbc, table, request));
        var own = new HashMap<String, UUID>(Map.of(request.toString(), request));
        for (var table : read) for (var row : table.rows) own.putAll(ids(table, row));
        return new Template(
                request,
                read.stream()
                        .filter(table -> !table.rows.isEmpty())
                        .map(table -> rows(table, own, reference))
                        .toList());
    }

    private static Rows rows(Read read, Map<String, UUID> own, String reference) {
        var rows = read.rows.stream()
                .map(row -> row.stream()
                        .map(value -> Cell.of(value, own, reference))
                        .toList())
                .toList();
        return new Rows(read.table, read.columns, read.types, rows);
    }

    /** Every id that a row is known by, also within the engine's {@code element:id}. */
    private static Map<String, UUID> ids(Read table, List<@Nullable Object> row) {
        var found = new HashMap<String, UUID>();
        IntStream.range(0, row.size())
                .filter(i -> List.of("id", "id_", "act_inst_id_").contains(table.columns.get(i)))
                .mapToObj(row::get)
                .forEach(value -> Cell.ID
                        .matcher(String.valueOf(value))
                        .results()
                        .forEach(id -> found.put(id.group(), UUID.fromString(id.group()))));
        return found;
    }

    private static Read read(JdbcClient jdbc, Tables.Table table, UUID request) {
        var sql = "select * from %s where %s order by %s".formatted(table.name(), table.condition(), table.order());
        return jdbc.sql(sql).param("id", request.toString()).query((ResultSet rows) -> read(table.name(), rows));
    }

    private static Read read(String table, ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        var columns = new ArrayList<String>();
        var types = new ArrayList<Integer>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            types.add(about.getColumnType(i));
        }
        var all = new ArrayList<List<@Nullable Object>>();
        while (rows.next()) {
            var row = new ArrayList<@Nullable Object>();
            for (int i = 1; i <= columns.size(); i++) row.add(rows.getObject(i));
            all.add(row);
        }
        return new Read(table, columns, types, parentsFirst(all, columns));
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
}
