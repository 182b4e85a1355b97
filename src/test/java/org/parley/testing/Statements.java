package org.parley.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;

/** Watches the SQL statements of one thread: counts them, or lets one fail as if the connection had broken. */
public final class Statements {

    /** The number of the commit, after every statement. */
    public static final int COMMIT = Integer.MAX_VALUE;

    private static final int NONE = 0;

    private static final ThreadLocal<@Nullable Statements> WATCHING = new ThreadLocal<>();

    private final int failing;
    private int seen;
    private int commits;
    private int loose;

    private Statements(int failing) {
        this.failing = failing;
    }

    /** How many statements the deed took; whatever it throws is swallowed. */
    public static int count(Runnable deed) {
        return watch(NONE, deed);
    }

    /** As {@link #count}, but statement number {@code failing} fails; the first is 1. */
    public static int failAt(int failing, Runnable deed) {
        return watch(failing, deed);
    }

    /**
     * What became of a deed: the statements it took, the commits that came through, how many statements ran outside of any
     * transaction, and whether it threw.
     */
    public record Attempt(int statements, int commits, int loose, boolean failed) {}

    private static int watch(int failing, Runnable deed) {
        return attempt(failing, deed).statements();
    }

    /** As {@link #failAt}, telling more of it. */
    public static Attempt attempt(int failing, Runnable deed) {
        var watching = new Statements(failing);
        var failed = false;
        WATCHING.set(watching);
        try {
            deed.run();
        } catch (RuntimeException expected) {
            failed = true; // the caller looks at what is left behind
        } finally {
            WATCHING.remove();
        }
        return new Attempt(watching.seen, watching.commits, watching.loose, failed);
    }

    private void next() {
        if (++seen == failing) Statements.<RuntimeException>breakConnection();
    }

    @SuppressWarnings("unchecked") // a driver throws this checked exception too
    private static <E extends Exception> void breakConnection() throws E {
        throw (E) new SQLException("broken by a test", "08006");
    }

    /** Tells the watching thread, if any, of what goes to the database. */
    static class Listener implements QueryExecutionListener, MethodExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var watching = WATCHING.get();
            if (watching == null) return;
            if (isOutsideOfATransaction(execution)) watching.loose++;
            watching.next();
        }

        /** What runs there is there for good, whatever becomes of the rest. */
        private static boolean isOutsideOfATransaction(ExecutionInfo execution) {
            try {
                return execution.getStatement().getConnection().getAutoCommit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void beforeMethod(MethodExecutionContext call) {
            var watching = WATCHING.get();
            if (watching == null || !(call.getTarget() instanceof Connection)) return;
            if (!call.getMethod().getName().equals("commit")) return;
            if (watching.failing == COMMIT) Statements.<RuntimeException>breakConnection();
            watching.commits++;
        }

        @Override
        public void afterMethod(MethodExecutionContext call) {}
    }
}
