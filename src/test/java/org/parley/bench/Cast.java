package org.parley.bench;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The government and the armed groups that hold one area, their delegates, and a coordinator. */
record Cast(String area, Actor coordinator, Map<String, Actor> delegates) {

    static final String GOVERNMENT = "GOV-SY";

    /** Every request about this area asks so many parties, the government among them. */
    static Cast of(JdbcClient jdbc, String area, int parties) {
        jdbc.sql("insert into area (pcode, name_en, name_ar) values (?, 'A quarter', 'حي')")
                .param(area)
                .update();
        var groups =
                IntStream.range(1, parties).mapToObj(no -> area + "-G" + no).toList();
        groups.forEach(group -> hold(jdbc, group, area));
        if (isNew(jdbc)) party(jdbc, GOVERNMENT, "GOVERNMENT");
        var all = Stream.concat(Stream.of(GOVERNMENT), groups.stream());
        return new Cast(
                area,
                somebody(jdbc, area + "-coordinator", Role.COORDINATOR, null),
                all.collect(
                        toMap(Function.identity(), code -> somebody(jdbc, area + "-of-" + code, Role.DELEGATE, code))));
    }

    private static boolean isNew(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from party where code = ?")
                        .param(GOVERNMENT)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static void hold(JdbcClient jdbc, String group, String area) {
        party(jdbc, group, "ARMED_GROUP");
        jdbc.sql("insert into control (pcode, party_code, since) values (?, ?, date '2016-01-01')")
                .params(List.of(area, group))
                .update();
    }

    private static void party(JdbcClient jdbc, String code, String standing) {
        jdbc.sql("""
                        insert into party (code, name_en, name_ar, standing, zone, days_off)
                        values (?, 'A party', 'طرف', ?, 'Asia/Damascus', 'FRIDAY,SATURDAY')""").params(List.of(code, standing)).update();
    }

    private static Actor somebody(
            JdbcClient jdbc, String name, Role role, @org.jspecify.annotations.Nullable String party) {
        jdbc.sql("insert into app_user values (:name, 'An office', 'none', :party, 'en', true)")
                .param("name", name)
                .param("party", party)
                .update();
        return new Actor(name, Set.of(role), party);
    }
}
