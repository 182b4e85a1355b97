package org.parley.desk;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Forbidden;
import org.parley.security.Role;
import org.parley.shared.Command;
import org.parley.shared.Result;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator compares the inbox with what the engine waits for, and mends it. Nothing of substance changes: whose
 * turn it is stands in the processes, and the inbox only says so again.
 */
@Service
public class Repairs {

    /** Mended at once; more are left for the next time, so that no request is locked for long. */
    static final int MOST = 500;

    private static final int SHOWN = 20;

    private final Comparison comparison;
    private final Requests requests;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    Repairs(Comparison comparison, Requests requests, Inbox inbox, JdbcClient jdbc, Clock clock) {
        this.comparison = comparison;
        this.requests = requests;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where they differ, at most 500; for administrators. */
    @Transactional(readOnly = true)
    public List<Difference> compare(Actor who) {
        administrator(who);
        return comparison.all(MOST);
    }

    /** Mends where they differ, at most 500 at once. Done a second time it finds nothing. */
    @Command
    public Result<Repair> repair(Actor by) {
        administrator(by);
        var affected = new TreeSet<UUID>();
        comparison.all(MOST).forEach(one -> affected.add(one.requestId()));
        affected.forEach(requests::lock);
        var found = affected.isEmpty() ? List.<Difference>of() : comparison.of(affected); // nothing moves any more
        found.forEach(this::mend);
        var repair = Repair.of(found, by.username(), clock.instant());
        write(repair);
        return Result.done(repair);
    }

    private void mend(Difference one) {
        if (one.what() == Difference.What.SUPERFLUOUS) {
            inbox.closeOne(Objects.requireNonNull(one.taskId()));
            return;
        }
        inbox.open(new NewTask(
                one.requestId(),
                one.kind(),
                one.forRole(),
                one.party(),
                one.slotId(),
                Objects.requireNonNull(one.dueAt())));
    }

    private void write(Repair repair) {
        jdbc.sql("""
                        insert into inbox_repair (id, made_by, made_at, missing, superfluous, stale, mended)
                        values (:id, :by, :at, :missing, :superfluous, :stale, :mended)""")
                .param("id", repair.id())
                .param("by", repair.madeBy())
                .param("at", Sql.utc(repair.madeAt()))
                .param("missing", repair.missing())
                .param("superfluous", repair.superfluous())
                .param("stale", repair.stale())
                .param("mended", repair.mended())
                .update();
    }

    /** The last twenty, the latest first; for administrators. */
    @Transactional(readOnly = true)
    public List<Repair> last(Actor who) {
        administrator(who);
        return jdbc.sql("select * from inbox_repair order by made_at desc, id limit " + SHOWN)
                .query((row, n) -> new Repair(
                        Sql.uuid(row, "id"),
                        row.getString("made_by"),
                        Sql.instant(row, "made_at"),
                        row.getInt("missing"),
                        row.getInt("superfluous"),
                        row.getInt("stale"),
                        row.getInt("mended")))
                .list();
    }

    private static void administrator(Actor who) {
        who.mustBeOneOf(Role.ADMINISTRATOR);
        if (!who.isStaff()) throw new Forbidden();
    }
}
