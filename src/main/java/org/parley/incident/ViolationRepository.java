package org.parley.incident;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.utc;
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

/** The rows of violations. */
@Repository
class ViolationRepository {

    private final JdbcClient jdbc;

    ViolationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Violation> find(UUID id) {
        return jdbc.sql("select * from violation where id = :id")
                .param("id", id)
                .query((row, n) -> violation(row))
                .optional();
    }

    void insert(Violation violation) {
        jdbc.sql("""
                        insert into violation (id, request_id, kind, place, alleged_party, source, status, severity,
                            note, in_buffer, happened_at, entered_at, entered_by, status_since, version)
                        values (:id, :request, :kind, :place, :party, :source, :status, :severity,
                            :note, :inBuffer, :happenedAt, :enteredAt, :enteredBy, :statusSince, :version)
                        """)
                .param("id", violation.id())
                .param("request", violation.requestId())
                .param("kind", violation.kind())
                .param("place", violation.place())
                .param("party", violation.allegedParty())
                .param("source", violation.source())
                .param("status", violation.status().name())
                .param("severity", violation.severity())
                .param("note", violation.note())
                .param("inBuffer", violation.inBuffer())
                .param("happenedAt", utc(violation.happenedAt()))
                .param("enteredAt", utc(violation.enteredAt()))
                .param("enteredBy", violation.enteredBy())
                .param("statusSince", utc(violation.statusSince()))
                .param("version", violation.version())
                .update();
    }

    /** Writes the assessment, where nobody else wrote one since; else {@link StaleData}. */
    void update(Violation assessed) {
        int rows = jdbc.sql("""
                        update violation set status = :status, note = :note, status_since = :since, version = :version
                        where id = :id and version = :version - 1
                        """)
                .param("status", assessed.status().name())
                .param("note", assessed.note())
                .param("since", utc(assessed.statusSince()))
                .param("version", assessed.version())
                .param("id", assessed.id())
                .update();
        if (rows == 0) throw new StaleData();
    }

    List<Violation> ofRequest(UUID request) {
        return jdbc.sql("select * from violation where request_id = :request order by happened_at, id")
                .param("request", request)
                .query((row, n) -> violation(row))
                .list();
    }

    /** When the oldest allegation that nobody has assessed yet was entered; null: there is none. */
    @Nullable
    Instant oldestAllegation(UUID requestId) {
        return jdbc.sql(
                        "select min(entered_at) as oldest from violation where request_id = :request and status = 'ALLEGED'")
                .param("request", requestId)
                .query((row, n) -> Optional.ofNullable(instantOrNull(row, "oldest")))
                .single()
                .orElse(null);
    }

    private static Violation violation(ResultSet row) throws SQLException {
        return new Violation(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getString("kind"),
                row.getString("place"),
                row.getString("alleged_party"),
                row.getString("source"),
                Status.valueOf(row.getString("status")),
                row.getInt("severity"),
                row.getString("note"),
                row.getBoolean("in_buffer"),
                instant(row, "happened_at"),
                instant(row, "entered_at"),
                row.getString("entered_by"),
                instant(row, "status_since"),
                row.getLong("version"));
    }
}
