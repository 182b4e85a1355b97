package org.parley.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Chain;

/**
 * Fills a database with any number of requests, in minutes: copies of one that commands made, with ids, references and
 * times of their own and a journal whose chain holds, written in batches of plain SQL.
 */
final class Loader {

    private static final int AT_ONCE = 250;
    private static final int THREADS = 2;

    private final DataSource database;
    private final Template template;

    Loader(DataSource database, Template template) {
        this.database = database;
        this.template = template;
    }

    /** Copies number {@code first} and on; a number is given once only. */
    void copy(int first, int count) {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var parts = new ArrayList<Future<?>>();
            for (int begin = first; begin < first + count; begin += AT_ONCE) {
                var from = begin;
                var to = Math.min(begin + AT_ONCE, first + count);
                parts.add(pool.submit(() -> {
                    write(from, to);
                    return null;
                }));
            }
            for (var part : parts) part.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    /** The request that copy number {@code copy} is. */
    UUID request(int copy) {
        return Cell.copied(template.request(), copy);
    }

    private void write(int from, int to) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : template.tables()) write(connection, table, from, to);
            connection.commit();
        }
    }

    private static void write(Connection connection, Template.Rows table, int from, int to) throws SQLException {
        try (var insert = connection.prepareStatement(table.insert())) {
            for (int copy = from; copy < to; copy++) {
                for (var row : rows(table, copy)) {
                    bind(insert, table, row);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Template.Rows table, List<@Nullable Object> row)
            throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) == null) insert.setNull(i + 1, table.types().get(i));
            else insert.setObject(i + 1, row.get(i));
        }
    }

    private static List<List<@Nullable Object>> rows(Template.Rows table, int copy) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var cells : table.rows()) {
            var row = new ArrayList<@Nullable Object>(cells.size());
            for (var cell : cells) row.add(cell.of(copy));
            rows.add(row);
        }
        if (table.table().equals("journal")) chain(table, rows);
        return rows;
    }

    private static void chain(Template.Rows table, List<List<@Nullable Object>> journal) {
        var previous = Chain.BEGIN;
        for (var row : journal) {
            row.set(table.column("prev_hash"), previous);
            previous = Chain.hash(stored(table, row), previous);
            row.set(table.column("hash"), previous);
        }
    }

    private static Chain.Stored stored(Template.Rows table, List<@Nullable Object> row) {
        return new Chain.Stored(
                (UUID) row.get(table.column("request_id")),
                (int) row.get(table.column("seq")),
                (String) row.get(table.column("entry_key")),
                (String) row.get(table.column("args")),
                (String) row.get(table.column("actor")),
                (String) row.get(table.column("party_code")),
                (boolean) row.get(table.column("confined")),
                instant(row.get(table.column("event_at"))),
                instant(row.get(table.column("entered_at"))));
    }

    private static Instant instant(@Nullable Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : ((Timestamp) time).toInstant();
    }
}
