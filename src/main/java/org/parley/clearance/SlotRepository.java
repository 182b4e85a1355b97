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
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
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
    private final NamedParameterJdbcOperations batches;
    private final RoundInHand inHand;

    SlotRepository(JdbcClient db, NamedParameterJdbcOperations batches, RoundInHand inHand) {
        this.db = db;
        this.batches = batches;
        this.inHand = inHand;
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

    void insert(UUID request, List<Slot> asked) {
        inHand.opened(request, asked);
        batches.batchUpdate("""
                insert into slot (id, request_id, terms_version, party_code, role, form, state, asked_at,
                                  remind_at, escalate_at, due_at, days, reopened, version)
                values (:id, :requestId, :termsVersion, :party, :role, :form, :state, :askedAt,
                        :remindAt, :escalateAt, :dueAt, :days, :reopened, :version)""", asked.stream().map(SlotRepository::values).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource values(Slot slot) {
        return new MapSqlParameterSource()
                .addValue("id", slot.id())
                .addValue("requestId", slot.requestId())
                .addValue("termsVersion", slot.termsVersion())
                .addValue("party", slot.party())
                .addValue("role", slot.role().name())
                .addValue("form", slot.form().name())
                .addValue("state", slot.state().name())
                .addValue("askedAt", utc(slot.askedAt()))
                .addValue("remindAt", utc(slot.remindAt()))
                .addValue("escalateAt", utc(slot.escalateAt()))
                .addValue("dueAt", utc(slot.dueAt()))
                .addValue("days", slot.days())
                .addValue("reopened", slot.reopened())
                .addValue("version", slot.version());
    }

    void change(Slot slot, SlotState state) {
        expectOne(db.sql("update slot set state = :state, version = version + 1 where id = :id and version = :version")
                .param("state", state.name())
                .param("id", slot.id())
                .param("version", slot.version())
                .update());
        var changed = slot.in(state);
        if (changed.isCurrent()) inHand.changed(changed);
        else inHand.drop(slot.requestId());
    }

    /** Open once more, with new times; {@code asked} carries them. */
    void reopen(Slot asked) {
        inHand.drop(asked.requestId());
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
        inHand.drop(request);
        db.sql("""
                        update slot set state = 'SUPERSEDED', version = version + 1
                        where request_id = :request and state not in ('SUPERSEDED', 'DROPPED')""").param("request", request).update();
    }

    private static void expectOne(int changed) {
        if (changed == 0) throw new StaleData();
    }

    static Slot row(ResultSet row, int number) throws SQLException {
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
