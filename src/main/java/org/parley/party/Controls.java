package org.parley.party;

import static java.util.stream.Collectors.toSet;
import static org.parley.shared.Sql.utc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
        var holding = inForce("pcode", touched, on);
        var parties = all(inForce("route_code", routeCodes, on));
        parties.addAll(all(holding));
        for (var inside = partsOf(touched); !inside.isEmpty(); inside = partsOf(inside))
            parties.addAll(all(inForce("pcode", inside, on)));
        var open = without(holding, touched);
        while (!open.isEmpty()) {
            var larger = parentsOf(open);
            var above = inForce("pcode", larger, on);
            parties.addAll(all(above));
            open = without(above, larger);
        }
        return parties;
    }

    private static Set<String> all(Map<String, Set<String>> holding) {
        return holding.values().stream().flatMap(Set::stream).collect(toSet());
    }

    private static HashSet<String> without(Map<String, Set<String>> holding, Collection<String> places) {
        var open = new HashSet<>(places);
        open.removeAll(holding.keySet());
        return open;
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

    /** Who holds these places, by place. */
    private Map<String, Set<String>> inForce(String place, Collection<String> codes, LocalDate on) {
        var holding = new HashMap<String, Set<String>>();
        if (codes.isEmpty()) return holding;
        jdbc.sql("""
                        select %1$s as place, party_code from control where %1$s in (:codes) and replaced_at is null
                            and since <= :on and (until is null or until >= :on)""".formatted(place)).param("codes", codes).param("on", on).query(row -> {
            holding.computeIfAbsent(row.getString("place"), code -> new HashSet<>())
                    .add(row.getString("party_code"));
        });
        return holding;
    }

    private HashSet<String> codes(String sql, Collection<String> codes) {
        if (codes.isEmpty()) return new HashSet<>();
        return new HashSet<>(
                jdbc.sql(sql).param("codes", codes).query(String.class).list());
    }
}
