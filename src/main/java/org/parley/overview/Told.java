package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.shared.Sql;

/**
 * What a request's head tells of its terms: the current ones or, to a party that is asked no more, the last that were put
 * to it. {@code last}: such a party reads.
 */
record Told(String title, @Nullable Integer people, Instant startsAt, Instant endsAt, boolean last) {

    /** From a row of {@code request} with its {@code [last r] as last_terms}. */
    static Told of(ResultSet row, TermsCodec codec) throws SQLException {
        var json = row.getString("last_terms");
        if (json == null)
            return new Told(
                    row.getString("title"),
                    Sql.integerOrNull(row, "people"),
                    Sql.instant(row, "starts_at"),
                    Sql.instant(row, "ends_at"),
                    false);
        var terms = codec.read(Kind.valueOf(row.getString("kind")), json);
        return new Told(terms.title(), terms.peopleAskedFor(), terms.startsAt(), terms.endsAt(), true);
    }
}
