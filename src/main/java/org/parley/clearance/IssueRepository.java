package org.parley.clearance;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.utcOrNull;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.shared.StaleData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open issues of requests. */
@Repository
class IssueRepository {

    private final JdbcClient db;

    IssueRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<OpenIssue> find(UUID id) {
        return db.sql("select * from open_issue where id = :id")
                .param("id", id)
                .query(IssueRepository::row)
                .optional();
    }

    /** Those that are open first, in the order in which they were raised. */
    List<OpenIssue> ofRequest(UUID request) {
        return db.sql("""
                        select * from open_issue where request_id = :request
                        order by case when resolved_at is null then 0 else 1 end, raised_at, id""").param("request", request).query(IssueRepository::row).list();
    }

    /** When the first open one of this request is due; none is: empty. */
    Optional<Instant> firstDue(UUID request) {
        return ofRequest(request).stream()
                .filter(issue -> !issue.isResolved())
                .flatMap(issue -> Optional.ofNullable(issue.dueAt()).stream())
                .min(Instant::compareTo);
    }

    void insert(OpenIssue issue) {
        db.sql("""
                        insert into open_issue (id, request_id, wording, owner, raised_by, raised_at, due_at, version)
                        values (:id, :request, :wording, :owner, :by, :now, :due, 0)""")
                .param("id", issue.id())
                .param("request", issue.requestId())
                .param("wording", issue.wording())
                .param("owner", issue.owner())
                .param("by", issue.raisedBy())
                .param("now", utc(issue.raisedAt()))
                .param("due", utcOrNull(issue.dueAt()))
                .update();
    }

    /** Settled by somebody now, or ({@code by} null) open again; refuses where somebody else was first. */
    void settle(OpenIssue issue, @Nullable String resolution, @Nullable String by, Instant now) {
        var changed = db.sql("""
                        update open_issue
                        set resolution = :resolution, resolved_by = :by, resolved_at = :at, version = version + 1
                        where id = :id and version = :version""")
                .param("resolution", resolution)
                .param("by", by)
                .param("at", utcOrNull(by == null ? null : now))
                .param("id", issue.id())
                .param("version", issue.version())
                .update();
        if (changed == 0) throw new StaleData();
    }

    private static OpenIssue row(ResultSet row, int number) throws SQLException {
        return new OpenIssue(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("wording"),
                row.getString("owner"),
                row.getString("raised_by"),
                instant(row, "raised_at"),
                instantOrNull(row, "due_at"),
                row.getString("resolved_by"),
                instantOrNull(row, "resolved_at"),
                row.getString("resolution"),
                row.getLong("version"));
    }
}
