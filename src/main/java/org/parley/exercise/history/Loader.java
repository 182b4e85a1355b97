package org.parley.exercise.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Fills a database with any number of copies, in batches of plain SQL and with journals whose chains hold: a batch per
 * table and hundred copies, each hundred in a transaction of its own. No more of them is in memory than is being written.
 */
public final class Loader {

    private static final int AT_ONCE = 100;
    private static final int THREADS = 2;

    private final DataSource database;
    private final IntConsumer progress;

    public Loader(DataSource database) {
        this(database, written -> {});
    }

    /** {@code progress} is told, now and then, how many copies there are more. */
    public Loader(DataSource database, IntConsumer progress) {
        this.database = database;
        this.progress = progress;
    }

    /** Copies number {@code first} and on, written by two threads. */
    public void write(int first, int count, IntFunction<Copy> copies) {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<?> part : pool.invokeAll(parts(first, count, copies))) part.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("generated requests were not written", e);
        } finally {
            pool.shutdown();
        }
    }

    private List<Callable<Integer>> parts(int first, int count, IntFunction<Copy> copies) {
        var parts = new ArrayList<Callable<Integer>>();
        for (int begin = first; begin < first + count; begin += AT_ONCE) {
            var from = begin;
            var to = Math.min(begin + AT_ONCE, first + count);
            parts.add(() -> write(IntStream.range(from, to).mapToObj(copies).toList()));
        }
        return parts;
    }

    /** These copies in one transaction; gives how many there were. */
    int write(List<Copy> copies) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : tables(copies).values()) write(connection, table);
            connection.commit();
            connection.setAutoCommit(true);
        }
        progress.accept(copies.size());
        return copies.size();
    }

    /** By table, in the order in which they can be written, what is written there of which copy. */
    private static Map<String, List<Part>> tables(List<Copy> copies) {
        var tables = new LinkedHashMap<String, List<Part>>();
        Table.OF_A_REQUEST.forEach(table -> tables.put(table.name(), new ArrayList<>()));
        for (var copy : copies) {
            var written = copy.new Written();
            for (var table : copy.of().tables())
                tables.computeIfAbsent(table.table(), name -> new ArrayList<>()).add(new Part(table, written));
        }
        return tables;
    }

    private record Part(Template.Rows rows, Copy.Written copy) {}

    private static void write(Connection connection, List<Part> parts) throws SQLException {
        if (parts.isEmpty()) return;
        try (var insert = connection.prepareStatement(parts.get(0).rows.insert())) {
            for (var part : parts) {
                for (var row : CopiedRows.of(part.rows, part.copy)) {
                    bind(insert, part.rows.types(), row);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, List<Integer> types, List<@Nullable Object> row)
            throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) == null) insert.setNull(i + 1, types.get(i));
            else insert.setObject(i + 1, row.get(i));
        }
    }
}
