package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, as far as the reader may know: staff learns everybody's name; others that of their own party's people, and
 * of every other deed only that the coordinating office recorded it, whoever set it off.
 */
public record By(
        Side side, @Nullable String username, @Nullable String name) {

    /** {@code PROGRAM}: a timer; only staff is told so. */
    public enum Side {
        PERSON,
        OFFICE,
        PROGRAM
    }

    /** Columns of a query in which {@code app_user doer} was joined. */
    static final String COLUMNS = """
            case when [own doer.party_code] then doer.username end as by_username,
            case when [own doer.party_code] then doer.display_name end as by_name""";

    static By from(ResultSet row, Sight sight) throws SQLException {
        var username = row.getString("by_username");
        if (username != null) return new By(Side.PERSON, username, row.getString("by_name"));
        return new By(sight.staff() ? Side.PROGRAM : Side.OFFICE, null, null);
    }
}
