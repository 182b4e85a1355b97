package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a request: the common ones, and those of the reader's own party. */
@Service
@Transactional(readOnly = true)
public class DocumentList {

    private final JdbcClient jdbc;

    DocumentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One document without its content; {@code party} null: common to all who see the request; {@code size} in bytes. */
    public record Row(
            UUID id,
            @Nullable String party,
            String name,
            String mediaType,
            int size,
            String sha256,
            By addedBy,
            Instant addedAt) {}

    private static final String QUERY = """
            select d.*, %s
            from document d left join app_user doer on doer.username = d.added_by
            where d.request_id = :id and [seen d.request_id] and [paper d]
              and (d.party_code is not null or [then d.request_id d.added_at])
            order by d.added_at, d.id""".formatted(By.COLUMNS);

    /** The oldest first. */
    public List<Row> of(UUID id, Actor who) {
        var sight = Sight.of(who);
        Seen.find(id, jdbc, sight);
        return sight.ask(jdbc, QUERY, id)
                .query((row, number) -> row(row, sight))
                .list();
    }

    private static Row row(ResultSet row, Sight sight) throws SQLException {
        return new Row(
                Sql.uuid(row, "id"),
                row.getString("party_code"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                By.from(row, sight),
                Sql.instant(row, "added_at"));
    }
}
