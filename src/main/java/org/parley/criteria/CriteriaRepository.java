package org.parley.criteria;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found of the criteria and said about it; added to, never changed. */
@Repository
class CriteriaRepository {

    private final JdbcClient db;

    CriteriaRepository(JdbcClient db) {
        this.db = db;
    }

    List<CriterionFinding> findings(UUID request) {
        return db.sql("select * from criterion_finding where request_id = :request order by found_at, entered_at, id")
                .param("request", request)
                .query((row, n) -> finding(row))
                .list();
    }

    void insert(CriterionFinding found) {
        db.sql("""
                        insert into criterion_finding (id, request_id, terms_version, criterion, judgement, office, evidence,
                                                       document_id, found_at, entered_at, entered_by)
                        values (:id, :request, :version, :criterion, :judgement, :office, :evidence,
                                :document, :foundAt, :enteredAt, :by)""")
                .param("id", found.id())
                .param("request", found.requestId())
                .param("version", found.termsVersion())
                .param("criterion", found.criterion().name())
                .param("judgement", found.judgement().name())
                .param("office", found.office())
                .param("evidence", found.evidence())
                .param("document", found.documentId())
                .param("foundAt", utc(found.foundAt()))
                .param("enteredAt", utc(found.enteredAt()))
                .param("by", found.enteredBy())
                .update();
    }

    void insert(Concern said) {
        db.sql("""
                        insert into concern (id, request_id, english, arabic, office, document_id, issued_at, entered_at,
                                             entered_by)
                        values (:id, :request, :english, :arabic, :office, :document, :issuedAt, :enteredAt, :by)""")
                .param("id", said.id())
                .param("request", said.requestId())
                .param("english", said.english())
                .param("arabic", said.arabic())
                .param("office", said.office())
                .param("document", said.documentId())
                .param("issuedAt", utc(said.issuedAt()))
                .param("enteredAt", utc(said.enteredAt()))
                .param("by", said.enteredBy())
                .update();
    }

    private static CriterionFinding finding(ResultSet row) throws SQLException {
        return new CriterionFinding(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getInt("terms_version"),
                Criterion.valueOf(row.getString("criterion")),
                Judgement.valueOf(row.getString("judgement")),
                row.getString("office"),
                row.getString("evidence"),
                uuidOrNull(row, "document_id"),
                instant(row, "found_at"),
                instant(row, "entered_at"),
                row.getString("entered_by"));
    }
}
