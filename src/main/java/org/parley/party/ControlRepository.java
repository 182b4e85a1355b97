package org.parley.party;

import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of who controls what; one that was corrected stays, marked as replaced. */
@Repository
class ControlRepository {

    private final JdbcClient jdbc;

    ControlRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place's own row, so that changes to who controls it queue. Is there such a place? */
    boolean lockPlace(@Nullable String area, @Nullable String route) {
        var sql = area != null
                ? "select pcode from area where pcode = :code for update"
                : "select code from route where code = :code for update";
        return jdbc.sql(sql)
                .param("code", area != null ? area : route)
                .query(String.class)
                .optional()
                .isPresent();
    }

    List<Control> known(String place) {
        return jdbc.sql("""
                        select * from control where (pcode = :place or route_code = :place) and replaced_at is null
                        order by since, id""").param("place", place).query(ControlRepository::row).list();
    }

    Optional<Control> find(long id) {
        return jdbc.sql("select * from control where id = :id and replaced_at is null")
                .param("id", id)
                .query(ControlRepository::row)
                .optional();
    }

    /** By place and first day; with {@code corrected} those that were replaced too. */
    List<Control> all(@Nullable String party, boolean corrected, int most) {
        return jdbc.sql("select * from control where true"
                        + (party == null ? "" : " and party_code = :party")
                        + (corrected ? "" : " and replaced_at is null")
                        + " order by coalesce(pcode, route_code), since, id limit :most")
                .param("party", party)
                .param("most", most)
                .query(ControlRepository::row)
                .list();
    }

    void insert(
            @Nullable String area,
            @Nullable String route,
            String party,
            LocalDate since,
            @Nullable LocalDate until,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into control (pcode, route_code, party_code, since, until, recorded_by, recorded_at)
                        values (:area, :route, :party, :since, :until, :by, :at)""")
                .param("area", area)
                .param("route", route)
                .param("party", party)
                .param("since", since)
                .param("until", until)
                .param("by", by.username())
                .param("at", utc(at))
                .update();
    }

    void replaced(long id, Actor by, Instant at) {
        jdbc.sql("update control set replaced_by = :by, replaced_at = :at where id = :id")
                .param("id", id)
                .param("by", by.username())
                .param("at", utc(at))
                .update();
    }

    private static Control row(ResultSet row, int number) throws SQLException {
        return new Control(
                row.getLong("id"),
                row.getString("pcode"),
                row.getString("route_code"),
                row.getString("party_code"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("recorded_by"),
                instantOrNull(row, "recorded_at"),
                row.getString("replaced_by"),
                instantOrNull(row, "replaced_at"));
    }
}
