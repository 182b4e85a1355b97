package org.parley.request;

import static org.parley.shared.Sql.integerOrNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reference numbers, by prefix and year from 1. Each is drawn once and nobody waits for another's transaction; of
 * what was taken back at the last moment the number stays missing.
 */
@Repository
public class References {

    private final JdbcClient db;

    References(JdbcClient db) {
        this.db = db;
    }

    String next(String prefix, int year) {
        var number = draw(prefix, year);
        return "%s-%d-%04d".formatted(prefix, year, number == null ? first(prefix, year) : number);
    }

    /**
     * The first of so many numbers in a row, for requests that no command opens: the exercise's generated ones. Only while
     * nobody else draws of that year; in the transaction of whoever asks.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int block(String prefix, int year, int count) {
        var drawn = draw(prefix, year);
        var first = drawn == null ? first(prefix, year) : drawn;
        db.sql("""
                        update reference_year set drawn_before = drawn_before - :more
                        where prefix = :prefix and of_year = :year""")
                .param("more", count - 1)
                .param("prefix", prefix)
                .param("year", year)
                .update();
        return first;
    }

    /** Null: nobody drew one in this year. A year that is seen began before this statement, so that it gives 1 or more. */
    private @Nullable Integer draw(String prefix, int year) {
        return db.sql("""
                        select nextval('%s')
                            - (select drawn_before from reference_year where prefix = :prefix and of_year = :year) as number""".formatted(sequence(prefix)))
                .param("prefix", prefix)
                .param("year", year)
                .query((row, n) -> integerOrNull(row, "number"))
                .optional()
                .orElse(null);
    }

    /** Whoever comes first begins the year; who comes at the same moment waits, this once. */
    private int first(String prefix, int year) {
        db.sql("select drawn_before from reference_year where prefix = :prefix and of_year = 0 for update")
                .param("prefix", prefix)
                .query(Integer.class)
                .single();
        var number = draw(prefix, year);
        if (number != null) return number;
        db.sql("insert into reference_year values (:prefix, :year, nextval('%s') - 1)".formatted(sequence(prefix)))
                .param("prefix", prefix)
                .param("year", year)
                .update();
        return 1;
    }

    private static String sequence(String prefix) {
        return "reference_" + prefix.toLowerCase(Locale.ROOT);
    }
}
