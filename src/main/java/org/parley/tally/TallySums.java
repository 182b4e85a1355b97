package org.parley.tally;

import java.util.ArrayList;
import java.util.Map;
import org.parley.tally.Counted.Cell;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The sums over all requests. Written by one at a time only, so that a sum that is not there can simply be inserted. */
@Repository
class TallySums {

    private static final int BATCH = 1_000;

    private static final String ADD = """
        update tally_sum set n = n + :n, amount = amount + :amount
        where measure = :measure and area = :area and party = :party and kind = :kind and of_month = :month
          and detail = :detail and bucket = :bucket\
        """;

    private static final String BEGIN = """
        insert into tally_sum (measure, area, party, kind, of_month, detail, bucket, n, amount)
        values (:measure, :area, :party, :kind, :month, :detail, :bucket, :n, :amount)\
        """;

    private final NamedParameterJdbcOperations batches;

    TallySums(NamedParameterJdbcOperations batches) {
        this.batches = batches;
    }

    /** Adds the differences; those that are none are left out. */
    void add(Map<Cell, Count> differences) {
        var all = differences.entrySet().stream()
                .filter(one -> !one.getValue().isNothing())
                .map(one -> values(one.getKey(), one.getValue()))
                .toList();
        for (int from = 0; from < all.size(); from += BATCH)
            add(all.subList(from, Math.min(all.size(), from + BATCH)).toArray(SqlParameterSource[]::new));
    }

    private void add(SqlParameterSource[] rows) {
        var updated = batches.batchUpdate(ADD, rows);
        var missing = new ArrayList<SqlParameterSource>();
        for (int i = 0; i < rows.length; i++) if (updated[i] == 0) missing.add(rows[i]);
        if (!missing.isEmpty()) batches.batchUpdate(BEGIN, missing.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource values(Cell cell, Count count) {
        return new MapSqlParameterSource("measure", cell.measure().name())
                .addValue("area", cell.area())
                .addValue("party", cell.party())
                .addValue("kind", cell.kind())
                .addValue("month", cell.month())
                .addValue("detail", cell.detail())
                .addValue("bucket", cell.bucket())
                .addValue("n", count.n())
                .addValue("amount", count.amount());
    }
}
