package org.parley.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away when. */
@Repository
class AbsenceRepository {

    private static final String SELECT = """
            select a.*, u.display_name as office, s.display_name as substitute_office
            from absence a join app_user u on u.username = a.username join app_user s on s.username = a.substitute
            where\s""";

    private final JdbcClient jdbc;

    AbsenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What two people note about each other queues, always in the same order. */
    void lock(String one, String other) {
        jdbc.sql("select username from app_user where username in (:both) order by username for update")
                .param("both", List.of(one, other))
                .query(String.class)
                .list();
    }

    void insert(Absence absence, Instant now) {
        jdbc.sql("""
                        insert into absence (id, username, substitute, from_day, until_day, starts_at, ends_at, noted_at)
                        values (:id, :username, :substitute, :from, :until, :startsAt, :endsAt, :now)""")
                .param("id", absence.id())
                .param("username", absence.username())
                .param("substitute", absence.substitute())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("startsAt", Sql.utc(absence.startsAt()))
                .param("endsAt", Sql.utc(absence.endsAt()))
                .param("now", Sql.utc(now))
                .update();
    }

    /** From now on nobody stands in. */
    void end(UUID id, String by, Instant now) {
        jdbc.sql("update absence set ends_at = :now where id = :id")
                .param("id", id)
                .param("now", Sql.utc(now))
                .update();
        jdbc.sql("insert into absence_end (absence_id, ended_by, ended_at) values (:id, :by, :now)")
                .param("id", id)
                .param("by", by)
                .param("now", Sql.utc(now))
                .update();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql(SELECT + "a.id = :id")
                .param("id", id)
                .query((row, n) -> absence(row))
                .optional();
    }

    /** Of this person, and not over. */
    List<Absence> of(String username, Instant now) {
        return jdbc.sql(SELECT + "a.username = :username and a.ends_at > :now order by a.starts_at, a.id")
                .param("username", username)
                .param("now", Sql.utc(now))
                .query((row, n) -> absence(row))
                .list();
    }

    /** Of this person, or in which this person stands in, and not over. */
    List<Absence> about(String username, Instant now) {
        return jdbc.sql(SELECT + "(a.username = :me or a.substitute = :me) and a.ends_at > :now"
                        + " order by a.starts_at, a.id")
                .param("me", username)
                .param("now", Sql.utc(now))
                .query((row, n) -> absence(row))
                .list();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                Sql.uuid(row, "id"),
                row.getString("username"),
                row.getString("office"),
                row.getString("substitute"),
                row.getString("substitute_office"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"));
    }
}
