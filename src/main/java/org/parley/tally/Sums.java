package org.parley.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.parley.overview.Sight;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was counted, as far as the reader may know of it; one statement for each question. */
@Repository
class Sums {

    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many, of this detail, that took so long or reached so many. */
    record Row(String of, String detail, int bucket, long n, long amount) {}

    /** Empty where nothing of it is the reader's to know. */
    List<Row> of(Asked asked, Actor who) {
        var sight = Sight.of(who);
        if (!asked.isFor(sight)) return List.of();
        return asked.of(jdbc, sight).query((row, n) -> row(asked.by(), row)).list();
    }

    private static Row row(By by, ResultSet row) throws SQLException {
        return new Row(
                of(by, row.getString("of_what")),
                row.getString("detail"),
                row.getInt("bucket"),
                row.getLong("n"),
                row.getLong("amount"));
    }

    private static String of(By by, String stored) {
        if (by != By.MONTH) return stored;
        var number = Integer.parseInt(stored);
        return YearMonth.of(number / 100, number % 100).toString();
    }
}
