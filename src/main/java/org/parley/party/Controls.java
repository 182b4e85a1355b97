package org.parley.party;

import static org.parley.shared.Sql.utc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who controls which area or route from when to when, read up and down the areas' hierarchy. */
@Repository
class Controls {

    private final JdbcClient jdbc;
    private final Clock clock;

    Controls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<String> holders(Collection<String> pcodes, Collection<String> routeCodes, LocalDate on) {
        var touched = new HashSet<>(pcodes);
        touched.addAll(runThrough(routeCodes));
        var parties = new HashSet<String>(inForce("party_code", "route_code", routeCodes, on));
        for (var inside = touched; !inside.isEmpty(); inside = partsOf(inside)) parties.addAll(holders(inside, on));
        for (var open = withoutHolder(touched, on); !open.isEmpty(); open = withoutHolder(parentsOf(open), on)) {
            parties.addAll(holders(parentsOf(open), on));
        }
        return parties;
    }

    void record(String pcode, String partyCode, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql("""
                        update control set replaced_at = :now
                        where pcode = :pcode and party_code = :party and since = :since and replaced_at is null
                        """)
                .param("now", utc(clock.instant()))
                .param("pcode", pcode)
                .param("party", partyCode)
                .param("since", since)
                .update();
        jdbc.sql("""
                        insert into control (pcode, party_code, since, until, recorded_at)
                        values (:pcode, :party, :since, :until, :now)""")
                .param("pcode", pcode)
                .param("party", partyCode)
                .param("since", since)
                .param("until", until)
                .param("now", utc(clock.instant()))
                .update();
    }

    private Set<String> runThrough(Collection<String> routeCodes) {
        return codes("select distinct pcode from route_area where route_code in (:codes)", routeCodes);
    }

    private HashSet<String> partsOf(Collection<String> pcodes) {
        return codes("select pcode from area where parent in (:codes)", pcodes);
    }

    private HashSet<String> parentsOf(Collection<String> pcodes) {
        return codes("select distinct parent from area where pcode in (:codes) and parent is not null", pcodes);
    }

    private Set<String> holders(Collection<String> pcodes, LocalDate on) {
        return inForce("party_code", "pcode", pcodes, on);
    }

    private HashSet<String> withoutHolder(Collection<String> pcodes, LocalDate on) {
        var open = new HashSet<>(pcodes);
        open.removeAll(inForce("pcode", "pcode", pcodes, on));
        return open;
    }

    private Set<String> inForce(String what, String place, Collection<String> codes, LocalDate on) {
        if (codes.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("""
                        select distinct %s from control where %s in (:codes) and replaced_at is null
                            and since <= :on and (until is null or until >= :on)""".formatted(what, place))
                .param("codes", codes)
                .param("on", on)
                .query(String.class)
                .list());
    }

    private HashSet<String> codes(String sql, Collection<String> codes) {
        if (codes.isEmpty()) return new HashSet<>();
        return new HashSet<>(
                jdbc.sql(sql).param("codes", codes).query(String.class).list());
    }
}
