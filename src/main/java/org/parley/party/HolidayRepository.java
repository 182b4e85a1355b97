package org.parley.party;

import static org.parley.shared.Sql.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The single days off of each party; one that was taken out stays, marked. */
@Repository
class HolidayRepository {

    private final JdbcClient jdbc;

    HolidayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Holiday> of(String party) {
        return jdbc.sql("""
                        select * from party_holiday where party_code = :party and removed_at is null
                        order by on_day, id""").param("party", party).query(HolidayRepository::row).list();
    }

    Optional<Holiday> find(UUID id) {
        return jdbc.sql("select * from party_holiday where id = :id and removed_at is null")
                .param("id", id)
                .query(HolidayRepository::row)
                .optional();
    }

    void insert(Holiday holiday, String by, Instant at) {
        jdbc.sql("""
                        insert into party_holiday (id, party_code, on_day, name_en, name_ar, added_by, added_at)
                        values (:id, :party, :day, :nameEn, :nameAr, :by, :at)""")
                .param("id", holiday.id())
                .param("party", holiday.party())
                .param("day", holiday.day())
                .param("nameEn", holiday.nameEn())
                .param("nameAr", holiday.nameAr())
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    void remove(UUID id, String by, Instant at) {
        jdbc.sql("update party_holiday set removed_by = :by, removed_at = :at where id = :id")
                .param("id", id)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    private static Holiday row(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getObject("id", UUID.class),
                row.getString("party_code"),
                row.getObject("on_day", LocalDate.class),
                row.getString("name_en"),
                row.getString("name_ar"));
    }
}
