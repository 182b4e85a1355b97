package org.parley.exercise.history;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Chain;

/** The rows of one copy, those of its journal bound to each other anew. */
final class CopiedRows {

    private CopiedRows() {}

    static List<List<@Nullable Object>> of(Template.Rows table, Copy.Written copy) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var cells : table.rows()) {
            var row = new ArrayList<@Nullable Object>(cells.size());
            for (var cell : cells) row.add(cell.of(copy));
            rows.add(row);
        }
        if (table.table().equals("journal")) chain(table, rows);
        return rows;
    }

    /** One chain per request; each begins with its entry number 1. */
    private static void chain(Template.Rows table, List<List<@Nullable Object>> journal) {
        var previous = Chain.BEGIN;
        for (var row : journal) {
            var entry = stored(table, row);
            if (entry.seq() == 1) previous = Chain.BEGIN;
            row.set(table.column("prev_hash"), previous);
            previous = Chain.hash(entry, previous);
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
