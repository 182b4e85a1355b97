package org.parley.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who controls which area from when to when, read up and down the areas' hierarchy. */
@Repository
class Controls {

    private final JdbcClient jdbc;

    Controls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> holders(Collection<String> pcodes, Collection<String> routeCodes, LocalDate on) {
        var touched = new HashSet<>(pcodes);
        touched.addAll(runThrough(routeCodes));
        var parties = new HashSet<String>();
        for (var inside = touched; !inside.isEmpty(); inside = partsOf(inside)) parties.addAll(holders(inside, on));
        for (var open = withoutHolder(touched, on); !open.isEmpty(); open = withoutHolder(parentsOf(open), on)) {
            parties.addAll(holders(parentsOf(open), on));
        }
        return parties;
    }

    void record(String pcode, String partyCode, LocalDate since, @Nullable LocalDate until) {
        var known = jdbc.sql("""
                        update control set until = :until
                        where pcode = :pcode and party_code = :party and since = :since
                        """)
                .param("pcode", pcode)
                .param("party", partyCode)
                .param("since", since)
                .param("until", until)
                .update();
        if (known > 0) return;
        jdbc.sql("insert into control (pcode, party_code, since, until) values (:pcode, :party, :since, :until)")
                .param("pcode", pcode)
                .param("party", partyCode)
                .param("since", since)
                .param("until", until)
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
        return inForce("select distinct party_code from control", pcodes, on);
    }

    private HashSet<String> withoutHolder(Collection<String> pcodes, LocalDate on) {
        var open = new HashSet<>(pcodes);
        open.removeAll(inForce("select distinct pcode from control", pcodes, on));
        return open;
    }

    private Set<String> inForce(String select, Collection<String> pcodes, LocalDate on) {
        if (pcodes.isEmpty()) return Set.of();
        return new HashSet<>(
                jdbc.sql(select + " where pcode in (:codes) and since <= :on and (until is null or until >= :on)")
                        .param("codes", pcodes)
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
