package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.figure.Counted;
import org.parley.figure.Status;
import org.parley.security.Actor;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a request side by side, for staff alone: none is averaged, summed or left out (domain.md 1.7). */
@Service
@Transactional(readOnly = true)
public class FigureList {

    private final JdbcClient jdbc;

    FigureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One figure. Those of one {@code subject} count the same; {@code correctedBy} names the one that corrects it;
     * {@code preferred}: the one that the office goes by, and why.
     */
    public record Row(
            UUID id,
            Counted counted,
            @Nullable Integer groupNo,
            @Nullable String label,
            String subject,
            int amount,
            String source,
            Status status,
            @Nullable String note,
            @Nullable UUID corrects,
            @Nullable UUID correctedBy,
            boolean preferred,
            @Nullable String preferredBecause,
            Instant trueAt,
            Instant enteredAt,
            By enteredBy) {}

    private static final String QUERY = """
            select f.*, c.id as corrected_by, p.reason as preferred_because, %s
            from figure f
            left join figure c on c.corrects = f.id
            left join figure_choice p on p.figure_id = f.id and c.id is null and p.seq = (
                select max(q.seq) from figure_choice q where q.request_id = f.request_id and q.subject = f.subject)
            left join app_user doer on doer.username = f.entered_by
            where f.request_id = :id and [seen f.request_id] and [staff]
            order by f.subject, f.true_at, f.entered_at, f.id""".formatted(By.COLUMNS);

    /** By subject, each from the earliest moment that a figure is true for to the latest; none for others than staff. */
    public List<Row> of(UUID id, Actor who) {
        var sight = Sight.of(who);
        Seen.find(id, jdbc, sight);
        return sight.ask(jdbc, QUERY, id).query((row, n) -> row(row, sight)).list();
    }

    private static Row row(ResultSet row, Sight sight) throws SQLException {
        var reason = row.getString("preferred_because");
        return new Row(
                Sql.uuid(row, "id"),
                Counted.valueOf(row.getString("counted")),
                Sql.integerOrNull(row, "group_no"),
                row.getString("label"),
                row.getString("subject"),
                row.getInt("amount"),
                row.getString("source"),
                Status.valueOf(row.getString("status")),
                row.getString("note"),
                Sql.uuidOrNull(row, "corrects"),
                Sql.uuidOrNull(row, "corrected_by"),
                reason != null,
                reason,
                Sql.instant(row, "true_at"),
                Sql.instant(row, "entered_at"),
                By.from(row, sight));
    }
}
