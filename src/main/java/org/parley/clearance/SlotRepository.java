package org.parley.clearance;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.shared.StaleData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Slots of all rounds. */
@Repository
class SlotRepository {

    private static final String SELECT = """
            select id, request_id, terms_version, party_code, role, form, state, asked_at, remind_at, escalate_at,
                   due_at, days, reopened, version
            from slot\s""";

    private final JdbcClient db;

    SlotRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Slot> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(SlotRepository::row)
                .optional();
    }

    /** The slots of the round that is being asked or was last asked, by party. */
    List<Slot> current(UUID request) {
        return db.sql(SELECT + """
                        where request_id = :request and state not in ('SUPERSEDED', 'DROPPED')
                        order by role desc, party_code""")
                .param("request", request)
                .query(SlotRepository::row)
                .list();
    }

    /** Every slot of the round that this version of the terms began, dropped ones too. */
    List<Slot> ofVersion(UUID request, int termsVersion) {
        return db.sql(SELECT + "where request_id = :request and terms_version = :version")
                .param("request", request)
                .param("version", termsVersion)
                .query(SlotRepository::row)
                .list();
    }

    void insert(Slot slot) {
        db.sql("""
                        insert into slot (id, request_id, terms_version, party_code, role, form, state, asked_at,
                                          remind_at, escalate_at, due_at, days, reopened, version)
                        values (:id, :requestId, :termsVersion, :party, :role, :form, :state, :askedAt,
                                :remindAt, :escalateAt, :dueAt, :days, :reopened, :version)""")
                .param("id", slot.id())
                .param("requestId", slot.requestId())
                .param("termsVersion", slot.termsVersion())
                .param("party", slot.party())
                .param("role", slot.role().name())
                .param("form", slot.form().name())
                .param("state", slot.state().name())
                .param("askedAt", utc(slot.askedAt()))
                .param("remindAt", utc(slot.remindAt()))
                .param("escalateAt", utc(slot.escalateAt()))
                .param("dueAt", utc(slot.dueAt()))
                .param("days", slot.days())
                .param("reopened", slot.reopened())
                .param("version", slot.version())
                .update();
    }

    void change(Slot slot, SlotState state) {
        expectOne(db.sql("update slot set state = :state, version = version + 1 where id = :id and version = :version")
                .param("state", state.name())
                .param("id", slot.id())
                .param("version", slot.version())
                .update());
    }

    /** Open once more, with new times; {@code asked} carries them. */
    void reopen(Slot asked) {
        expectOne(db.sql("""
                        update slot
                        set state = 'OPEN', reopened = true, asked_at = :askedAt, remind_at = :remindAt,
                            escalate_at = :escalateAt, due_at = :dueAt, version = version + 1
                        where id = :id and version = :version""")
                .param("askedAt", utc(asked.askedAt()))
                .param("remindAt", utc(asked.remindAt()))
                .param("escalateAt", utc(asked.escalateAt()))
                .param("dueAt", utc(asked.dueAt()))
                .param("id", asked.id())
                .param("version", asked.version())
                .update());
    }

    void supersede(UUID request) {
        db.sql("""
                        update slot set state = 'SUPERSEDED', version = version + 1
                        where request_id = :request and state not in ('SUPERSEDED', 'DROPPED')""").param("request", request).update();
    }

    private static void expectOne(int changed) {
        if (changed == 0) throw new StaleData();
    }

    private static Slot row(ResultSet row, int number) throws SQLException {
        return new Slot(
                uuid(row, "id"),
                uuid(row, "request_id"),
                row.getInt("terms_version"),
                row.getString("party_code"),
                SlotRole.valueOf(row.getString("role")),
                Form.valueOf(row.getString("form")),
                SlotState.valueOf(row.getString("state")),
                instant(row, "asked_at"),
                instant(row, "remind_at"),
                instant(row, "escalate_at"),
                instant(row, "due_at"),
                row.getInt("days"),
                row.getBoolean("reopened"),
                row.getLong("version"));
    }
}
