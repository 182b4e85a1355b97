package org.parley.atlas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of how hard areas are to reach; of a day the last one counts. */
@Repository
class SeverityRepository {

    private static final String ROWS = """
            select s.*, exists (select 1 from area_severity later where later.pcode = s.pcode
                                and later.on_day = s.on_day and later.seq > s.seq) as corrected
            from area_severity s""";

    private final JdbcClient jdbc;

    SeverityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The area's own row, so that entries for it queue. Is there such an area? */
    boolean lockArea(String pcode) {
        return jdbc.sql("select pcode from area where pcode = :code for update")
                .param("code", pcode)
                .query(String.class)
                .optional()
                .isPresent();
    }

    Optional<Severity> counting(String area, LocalDate day) {
        return jdbc.sql(ROWS + " where s.pcode = :area and s.on_day = :day order by s.seq desc limit 1")
                .param("area", area)
                .param("day", day)
                .query((row, n) -> severity(row, true))
                .optional();
    }

    List<Severity> history(@Nullable String area, boolean withNames, int most) {
        return jdbc.sql(ROWS + (area == null ? "" : " where s.pcode = :area")
                        + " order by s.on_day desc, s.seq desc limit :most")
                .param("area", area)
                .param("most", most)
                .query((row, n) -> severity(row, withNames))
                .list();
    }

    /** The level that holds on this day, by area: the last one of the last day up to then. */
    Map<String, Integer> on(LocalDate day) {
        var levels = new HashMap<String, Integer>();
        jdbc.sql("""
                        select s.pcode, s.level from area_severity s where s.on_day <= :day and not exists (
                            select 1 from area_severity newer where newer.pcode = s.pcode and newer.on_day <= :day
                              and (newer.on_day > s.on_day or newer.on_day = s.on_day and newer.seq > s.seq))""").param("day", day).query(row -> {
            levels.put(row.getString("pcode"), row.getInt("level"));
        });
        return levels;
    }

    void insert(Severity entry) {
        jdbc.sql("""
                        insert into area_severity (pcode, on_day, level, note, entered_by, entered_at)
                        values (:area, :day, :level, :note, :by, :at)""")
                .param("area", entry.area())
                .param("day", entry.day())
                .param("level", entry.level())
                .param("note", entry.note())
                .param("by", entry.enteredBy())
                .param("at", Sql.utc(entry.enteredAt()))
                .update();
    }

    private static Severity severity(ResultSet row, boolean withNames) throws SQLException {
        return new Severity(
                row.getString("pcode"),
                row.getObject("on_day", LocalDate.class),
                row.getInt("level"),
                row.getString("note"),
                withNames ? row.getString("entered_by") : null,
                Sql.instant(row, "entered_at"),
                row.getBoolean("corrected"));
    }
}
