package org.parley.contact;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The negotiation log; the database itself refuses to change or delete a row. */
@Repository
class ContactRepository {

    private final JdbcClient db;

    ContactRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Contact> find(UUID id) {
        return db.sql("select * from contact where id = :id")
                .param("id", id)
                .query(ContactRepository::row)
                .optional();
    }

    /** The last that happened first; of one moment the last that was entered. */
    List<Contact> ofRequest(UUID request) {
        return db.sql("""
                        select * from contact where request_id = :request
                        order by happened_at desc, entered_at desc, id""")
                .param("request", request)
                .query(ContactRepository::row)
                .list();
    }

    boolean isCorrected(UUID id) {
        return db.sql("select count(*) from contact where corrects = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(Contact contact) {
        db.sql("""
                        insert into contact (id, request_id, happened_at, place, means, interlocutor, party_code, outcome,
                                             confidential, corrects, reason, entered_by, entered_at)
                        values (:id, :request, :happenedAt, :place, :means, :interlocutor, :party, :outcome,
                                :confidential, :corrects, :reason, :by, :now)""")
                .param("id", contact.id())
                .param("request", contact.requestId())
                .param("happenedAt", utc(contact.happenedAt()))
                .param("place", contact.place())
                .param("means", contact.means() == null ? null : contact.means().name())
                .param("interlocutor", contact.interlocutor())
                .param("party", contact.party())
                .param("outcome", contact.outcome())
                .param("confidential", contact.confidential())
                .param("corrects", contact.corrects())
                .param("reason", contact.reason())
                .param("by", contact.enteredBy())
                .param("now", utc(contact.enteredAt()))
                .update();
    }

    private static Contact row(ResultSet row, int number) throws SQLException {
        var means = row.getString("means");
        return new Contact(
                uuid(row, "id"),
                uuid(row, "request_id"),
                instant(row, "happened_at"),
                row.getString("place"),
                means == null ? null : Means.valueOf(means),
                row.getString("interlocutor"),
                row.getString("party_code"),
                row.getString("outcome"),
                row.getBoolean("confidential"),
                uuidOrNull(row, "corrects"),
                row.getString("reason"),
                row.getString("entered_by"),
                instant(row, "entered_at"));
    }
}
