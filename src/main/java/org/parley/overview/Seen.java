package org.parley.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.shared.NotFound;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A request that the reader may see: the first statement of every panel. Unknown and forbidden end here alike, after one
 * statement.
 */
public record Seen(
        UUID id, Kind kind, int termsVersion, @Nullable UUID pauseId) {

    private static final String QUERY = """
            select r.id, r.kind, [version r] as terms_version, case when [still r.id] then r.pause_id end as pause_id
            from request r where r.id = :id and [seen r.id]""";

    /** Refuses, as not found, a request that is unknown or that the reader may not see. */
    public static Seen find(UUID id, JdbcClient jdbc, Sight sight) {
        return sight.ask(jdbc, QUERY, id)
                .query((row, number) -> new Seen(
                        Sql.uuid(row, "id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("terms_version"),
                        Sql.uuidOrNull(row, "pause_id")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
