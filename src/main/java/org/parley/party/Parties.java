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

    private final JdbcClient jdbc;
    private final Controls controls;

    Parties(JdbcClient jdbc, Controls controls) {
        this.jdbc = jdbc;
        this.controls = controls;
    }

    /** Every party, by code. */
    @Transactional(readOnly = true)
    public List<Party> all() {
        return jdbc.sql("select * from party order by code")
                .query((row, n) -> party(row))
                .list();
    }

    /** Refuses an unknown code with {@link NotFound}. */
    @Transactional(readOnly = true)
    public Party get(String code) {
        return jdbc.sql("select * from party where code = :code")
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
     * The codes of the parties that control one of these areas, or an area that one of these routes runs through, on
     * that day. Where nobody is recorded for an area itself, whoever controls the nearest larger one that it belongs to
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
                .param(
                        "daysOff",
                        party.daysOff().stream().sorted().map(Enum::name).collect(joining(",")))
                .update();
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
                daysOff(row.getString("days_off")));
    }

    private static Set<DayOfWeek> daysOff(String text) {
        return Arrays.stream(text.split(","))
                .filter(day -> !day.isBlank())
                .map(day -> DayOfWeek.valueOf(day.strip()))
                .collect(toUnmodifiableSet());
    }
}
