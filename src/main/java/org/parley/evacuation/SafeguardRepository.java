package org.parley.evacuation;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.integerOrNull;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.parley.clearance.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found of the groups and said by the parties; added to, never changed. */
@Repository
class SafeguardRepository {

    private final JdbcClient db;

    SafeguardRepository(JdbcClient db) {
        this.db = db;
    }

    List<Voluntariness> assessments(UUID request) {
        return db.sql("select * from voluntariness where request_id = :request order by entered_at, id")
                .param("request", request)
                .query((row, n) -> voluntariness(row))
                .list();
    }

    List<Guarantee> guarantees(UUID request) {
        return db.sql("select * from guarantee where request_id = :request order by entered_at, id")
                .param("request", request)
                .query((row, n) -> guarantee(row))
                .list();
    }

    void insert(Voluntariness found) {
        db.sql("""
                        insert into voluntariness (id, request_id, terms_version, group_no, method, finding, interviewed,
                                                   independent, note, assessed_at, entered_at, entered_by)
                        values (:id, :request, :version, :group, :method, :finding, :interviewed,
                                :independent, :note, :assessedAt, :enteredAt, :by)""")
                .param("id", found.id())
                .param("request", found.requestId())
                .param("version", found.termsVersion())
                .param("group", found.groupNo())
                .param("method", found.method().name())
                .param("finding", found.finding().name())
                .param("interviewed", found.interviewed())
                .param("independent", found.independent())
                .param("note", found.note())
                .param("assessedAt", utc(found.assessedAt()))
                .param("enteredAt", utc(found.enteredAt()))
                .param("by", found.enteredBy())
                .update();
    }

    void insert(Guarantee given) {
        db.sql("""
                        insert into guarantee (id, request_id, terms_version, party_code, wording, form, document_id,
                                               said_at, entered_at, entered_by)
                        values (:id, :request, :version, :party, :wording, :form, :document,
                                :saidAt, :enteredAt, :by)""")
                .param("id", given.id())
                .param("request", given.requestId())
                .param("version", given.termsVersion())
                .param("party", given.party())
                .param("wording", given.wording())
                .param("form", given.form().name())
                .param("document", given.documentId())
                .param("saidAt", utc(given.saidAt()))
                .param("enteredAt", utc(given.enteredAt()))
                .param("by", given.enteredBy())
                .update();
    }

    private static Voluntariness voluntariness(ResultSet row) throws SQLException {
        return new Voluntariness(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getInt("terms_version"),
                row.getInt("group_no"),
                ConsentMethod.valueOf(row.getString("method")),
                Finding.valueOf(row.getString("finding")),
                integerOrNull(row, "interviewed"),
                row.getBoolean("independent"),
                row.getString("note"),
                instant(row, "assessed_at"),
                instant(row, "entered_at"),
                row.getString("entered_by"));
    }

    private static Guarantee guarantee(ResultSet row) throws SQLException {
        return new Guarantee(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getInt("terms_version"),
                row.getString("party_code"),
                row.getString("wording"),
                Form.valueOf(row.getString("form")),
                uuidOrNull(row, "document_id"),
                instant(row, "said_at"),
                instant(row, "entered_at"),
                row.getString("entered_by"));
    }
}
