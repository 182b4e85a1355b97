package org.parley.testing;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every row of every table, ours and the engine's, as it stands. */
@Component
public class TableContents {

    private final JdbcClient jdbc;

    TableContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By table, its rows as sorted texts. */
    public Map<String, List<String>> now() {
        var contents = new TreeMap<String, List<String>>();
        for (var table : tables()) contents.put(table.toLowerCase(Locale.ROOT), rows(table));
        return contents;
    }

    /** By table, how many rows it has: enough where nothing can have been written outside of a transaction. */
    public Map<String, List<String>> sizes() {
        var sizes = new TreeMap<String, List<String>>();
        for (var table : tables())
            sizes.put(
                    table.toLowerCase(Locale.ROOT),
                    List.of(jdbc.sql("select count(*) from \"" + table + "\"")
                            .query(String.class)
                            .single()));
        return sizes;
    }

    /** The tables whose rows differ between two moments. */
    public static List<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").query(String.class).list();
    }

    private List<String> rows(String table) {
        return jdbc.sql("select * from \"" + table + "\"").query((row, n) -> text(row)).list().stream()
                .sorted()
                .toList();
    }

    private static String text(ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(plain(row.getObject(column)));
        }
        return values.toString();
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof byte[] bytes) return Arrays.hashCode(bytes);
        if (value instanceof Blob blob) return Arrays.hashCode(blob.getBytes(1, (int) blob.length()));
        if (value instanceof Clob text) return text.getSubString(1, (int) text.length());
        return value;
    }
}
