package org.parley.party;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of what administrators did to a party's rows: who, what, when. Rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PartyEvents {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    PartyEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One entry; {@code detail} holds names, codes and days, in no language. */
    public record Entry(PartyChange what, String detail, String by, Instant at) {}

    /** Writes down what was done, with the deed itself. */
    public void tell(PartyChange what, String party, String detail, Actor by) {
        jdbc.sql("""
                        insert into party_event (what, party_code, detail, actor, happened_at)
                        values (:what, :party, :detail, :by, :at)""")
                .param("what", what.name())
                .param("party", party)
                .param("detail", detail.length() > 1000 ? detail.substring(0, 1000) : detail)
                .param("by", by.username())
                .param("at", Sql.utc(clock.instant()))
                .update();
    }

    /** What was done to this party, newest first, at most 200; for administrators and coordinators. */
    @Transactional(readOnly = true)
    public List<Entry> of(String party, Actor who) {
        readers(who);
        return jdbc.sql("""
                        select what, detail, actor, happened_at from party_event
                        where party_code = :party order by seq desc limit :most""")
                .param("party", party)
                .param("most", MOST)
                .query((row, n) -> new Entry(
                        PartyChange.valueOf(row.getString("what")),
                        row.getString("detail"),
                        row.getString("actor"),
                        Sql.instant(row, "happened_at")))
                .list();
    }

    /** Whoever speaks for a party keeps no parties, whatever other roles they hold. */
    public static void administrator(Actor by) {
        by.mustBeOneOf(Role.ADMINISTRATOR);
        if (!by.isStaff()) throw new Forbidden();
    }

    /** Administrators edit, coordinators and auditors read; for parties themselves this is not. */
    public static void readers(Actor who) {
        who.mustBeOneOf(Role.ADMINISTRATOR, Role.COORDINATOR, Role.AUDITOR);
        if (!who.isStaff()) throw new Forbidden();
    }
}
