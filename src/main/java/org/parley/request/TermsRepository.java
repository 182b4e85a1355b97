package org.parley.request;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.journal.Journal;
import org.parley.shared.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the terms; written once, never changed. */
@Repository
class TermsRepository {

    private static final String COLUMNS = """
            select request_id, no, json, sha256, note, material, written_by, written_at from terms_version\s""";

    private final JdbcClient db;
    private final Journal journal;
    private final Held<List<Object>, TermsVersion> read = new Held<>(); // what is written once is read once

    TermsRepository(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    void insert(TermsVersion version) {
        db.sql("""
                        insert into terms_version
                            (request_id, no, json, sha256, note, material, written_by, written_at)
                        values (:requestId, :no, :json, :sha256, :note, :material, :writtenBy, :writtenAt)""")
                .param("requestId", version.requestId())
                .param("no", version.no())
                .param("json", version.json())
                .param("sha256", version.sha256())
                .param("note", version.note())
                .param("material", version.material())
                .param("writtenBy", version.writtenBy())
                .param("writtenAt", utc(version.writtenAt()))
                .update();
        read.put(List.of(version.requestId(), version.no()), version);
    }

    Optional<TermsVersion> find(UUID request, int no) {
        return read.getOr(List.of(request, no), () -> select(request, no));
    }

    private Optional<TermsVersion> select(UUID request, int no) {
        return db.sql(COLUMNS + "where request_id = :request and no = :no")
                .param("request", request)
                .param("no", no)
                .query(TermsRepository::row)
                .optional();
    }

    List<TermsVersion> all(UUID request) {
        return db.sql(COLUMNS + "where request_id = :request order by no")
                .param("request", request)
                .query(TermsRepository::row)
                .list();
    }

    int lastMaterial(UUID request) {
        return db.sql("select max(no) from terms_version where request_id = :request and material = true")
                .param("request", request)
                .query(Integer.class)
                .single();
    }

    /** Of every version, the oldest first. */
    List<TermsHead> heads(UUID request) {
        return db.sql("select no, sha256, written_by from terms_version where request_id = :request order by no")
                .param("request", request)
                .query((row, n) -> head(row))
                .list();
    }

    /** The same, and by the way where the request's journal ends, which whoever holds its lock will go on from. */
    List<TermsHead> headsWithJournal(UUID request) {
        return db.sql("""
                        select v.no, v.sha256, v.written_by, j.seq, j.hash
                        from terms_version v
                            left join journal j on j.request_id = v.request_id
                                and j.seq = (select max(e.seq) from journal e where e.request_id = v.request_id)
                        where v.request_id = :request order by v.no""")
                .param("request", request)
                .query((row, n) -> {
                    if (row.getString("hash") != null)
                        journal.endsAt(request, row.getInt("seq"), row.getString("hash"));
                    return head(row);
                })
                .list();
    }

    private static TermsHead head(ResultSet row) throws SQLException {
        return new TermsHead(row.getInt("no"), row.getString("sha256"), row.getString("written_by"));
    }

    /** The office that wrote it. */
    String writer(UUID request, int no) {
        return db.sql("""
                        select w.display_name from terms_version v join app_user w on w.username = v.written_by
                        where v.request_id = :request and v.no = :no""")
                .param("request", request)
                .param("no", no)
                .query(String.class)
                .single();
    }

    private static TermsVersion row(ResultSet row, int number) throws SQLException {
        return new TermsVersion(
                uuid(row, "request_id"),
                row.getInt("no"),
                row.getString("json"),
                row.getString("sha256"),
                row.getString("note"),
                row.getBoolean("material"),
                row.getString("written_by"),
                instant(row, "written_at"));
    }
}
