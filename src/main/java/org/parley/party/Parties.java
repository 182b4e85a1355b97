package org.parley.party;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parties, and which of them controls what since when: a table, so that no rule names a party. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Parties {

    /** One statement, whatever the number of holidays. */
    private static final String SELECT = """
            select p.*, (select string_agg(cast(h.on_day as varchar(10)), ',') from party_holiday h
                where h.party_code = p.code and h.removed_at is null) as holidays
            from party p\s""";

    private final JdbcClient jdbc;
    private final Controls controls;

    Parties(JdbcClient jdbc, Controls controls) {
        this.jdbc = jdbc;
        this.controls = controls;
    }

    /** Every party, by code. */
    @Transactional(readOnly = true)
    public List<Party> all() {
        return jdbc.sql(SELECT + "order by p.code")
                .query((row, n) -> party(row))
                .list();
    }

    /** Refuses an unknown code with {@link NotFound}. */
    @Transactional(readOnly = true)
    public Party get(String code) {
        return jdbc.sql(SELECT + "where p.code = :code")
                .param("code", code)
                .query((row, n) -> party(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public boolean exists(String code) {
        return jdbc.sql("select count(*) from party where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The codes of the parties that control one of these areas or routes, or an area that one of the routes runs through,
     * on that day. Where nobody is recorded for an area itself, whoever controls the nearest larger one that it belongs to
     * counts; and always whoever controls a part of it, since asking one party too many is mended more easily than
     * asking one too few.
     */
    @Transactional(readOnly = true)
    public Set<String> controlling(Collection<String> pcodes, Collection<String> routeCodes, LocalDate on) {
        return controls.holders(pcodes, routeCodes, on);
    }

    public void add(Party party) {
        jdbc.sql("""
                        insert into party (code, name_en, name_ar, standing, zone, days_off)
                        values (:code, :nameEn, :nameAr, :standing, :zone, :daysOff)
                        """)
                .param("code", party.code())
                .param("nameEn", party.nameEn())
                .param("nameAr", party.nameAr())
                .param("standing", party.standing().name())
                .param("zone", party.zone().getId())
                .param("daysOff", daysOff(party.daysOff()))
                .update();
    }

    /** The row itself, so that changes to one party queue. Refuses an unknown code with {@link NotFound}. */
    public Party lock(String code) {
        jdbc.sql("select code from party where code = :code for update")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        return get(code);
    }

    void change(Party party) {
        jdbc.sql("""
                        update party set name_en = :nameEn, name_ar = :nameAr, zone = :zone, days_off = :daysOff
                        where code = :code""")
                .param("code", party.code())
                .param("nameEn", party.nameEn())
                .param("nameAr", party.nameAr())
                .param("zone", party.zone().getId())
                .param("daysOff", daysOff(party.daysOff()))
                .update();
    }

    private static String daysOff(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Enum::name).collect(joining(","));
    }

    /**
     * Records that the party controls the area from the first day to the last, both counted; no last day: still. The
     * same first day again corrects the last one.
     */
    public void recordControl(String pcode, String partyCode, LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(since)) throw new IllegalArgumentException("control ends before it begins");
        controls.record(pcode, partyCode, since, until);
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_ar"),
                Standing.valueOf(row.getString("standing")),
                ZoneId.of(row.getString("zone")),
                daysOff(row.getString("days_off")),
                holidays(row.getString("holidays")));
    }

    private static Set<LocalDate> holidays(@Nullable String days) {
        if (days == null) return Set.of();
        return Arrays.stream(days.split(",")).map(LocalDate::parse).collect(toUnmodifiableSet());
    }

    private static Set<DayOfWeek> daysOff(String text) {
        return Arrays.stream(text.split(","))
                .filter(day -> !day.isBlank())
                .map(day -> DayOfWeek.valueOf(day.strip()))
                .collect(toUnmodifiableSet());
    }
}
