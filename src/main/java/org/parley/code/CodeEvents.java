package org.parley.code;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of what administrators did to the code lists: who, what, when. Rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CodeEvents {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One entry; {@code detail} holds texts and codes as they were and are. */
    public record Entry(CodeChange what, String code, String detail, String by, Instant at) {}

    /** Writes down what was done, with the deed itself. */
    void tell(CodeChange what, Code code, String detail, Actor by) {
        jdbc.sql("""
                        insert into code_event (what, list_name, code, detail, actor, happened_at)
                        values (:what, :list, :code, :detail, :by, :at)""")
                .param("what", what.name())
                .param("list", code.list().name())
                .param("code", code.code())
                .param("detail", detail)
                .param("by", by.username())
                .param("at", Sql.utc(clock.instant()))
                .update();
    }

    /** Who did the last thing to this code; null: nobody did anything. */
    @Nullable
    String lastBy(Code code) {
        return jdbc.sql("""
                        select actor from code_event where list_name = :list and code = :code
                        order by seq desc limit 1""")
                .param("list", code.list().name())
                .param("code", code.code())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /**
     * What was done to this list, newest first, at most 200; for administrators, coordinators and auditors. Refuses an
     * unknown list with {@link org.parley.shared.NotFound}.
     */
    @Transactional(readOnly = true)
    public List<Entry> of(String list, Actor who) {
        readers(who);
        return jdbc.sql("""
                        select what, code, detail, actor, happened_at from code_event
                        where list_name = :list order by seq desc limit :most""")
                .param("list", CodeList.named(list).name())
                .param("most", MOST)
                .query((row, n) -> new Entry(
                        CodeChange.valueOf(row.getString("what")),
                        row.getString("code"),
                        row.getString("detail"),
                        row.getString("actor"),
                        Sql.instant(row, "happened_at")))
                .list();
    }

    /** Whoever speaks for a party keeps no lists, whatever other roles they hold. */
    static void administrator(Actor by) {
        by.mustBeOneOf(Role.ADMINISTRATOR);
        if (!by.isStaff()) throw new Forbidden();
    }

    private static void readers(Actor who) {
        who.mustBeOneOf(Role.ADMINISTRATOR, Role.COORDINATOR, Role.AUDITOR);
        if (!who.isStaff()) throw new Forbidden();
    }
}
