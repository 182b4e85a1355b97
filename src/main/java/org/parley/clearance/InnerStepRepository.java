package org.parley.clearance;

import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.request.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps inside parties, slot by slot. */
@Repository
class InnerStepRepository {

    private final JdbcClient db;
    private final RoundInHand inHand;

    InnerStepRepository(JdbcClient db, RoundInHand inHand) {
        this.db = db;
        this.inHand = inHand;
    }

    /** In each of these slots of one request the steps that its party's way has today for such a request. */
    void begin(List<Slot> slots, Kind kind) {
        if (slots.isEmpty()) return;
        var byParty = slots.stream().collect(Collectors.toMap(Slot::party, Function.identity()));
        db.sql("""
                        select * from inner_step where party_code in (:parties) and kind = :kind and ended_at is null
                        order by party_code, position""")
                .param("parties", byParty.keySet())
                .param("kind", kind.name())
                .query((row, n) -> begun(byParty.get(row.getString("party_code")), row))
                .list()
                .forEach(this::insert);
    }

    private static InnerStep begun(Slot slot, ResultSet row) throws SQLException {
        return new InnerStep(
                UUID.randomUUID(),
                slot.id(),
                slot.requestId(),
                slot.party(),
                row.getInt("position"),
                row.getString("office_en"),
                row.getString("office_ar"),
                row.getBoolean("needs_document"),
                StepState.WAITING);
    }

    private void insert(InnerStep step) {
        inHand.drop(step.requestId());
        db.sql("""
                        insert into slot_step (id, slot_id, request_id, party_code, position, office_en, office_ar,
                            needs_document, state)
                        values (:id, :slot, :request, :party, :position, :officeEn, :officeAr, :needsDocument, 'WAITING')""")
                .param("id", step.id())
                .param("slot", step.slotId())
                .param("request", step.requestId())
                .param("party", step.party())
                .param("position", step.position())
                .param("officeEn", step.officeEn())
                .param("officeAr", step.officeAr())
                .param("needsDocument", step.needsDocument())
                .update();
    }

    Optional<InnerStep> find(UUID id) {
        return db.sql("select * from slot_step where id = :id")
                .param("id", id)
                .query(InnerStepRepository::row)
                .optional();
    }

    void note(UUID id, InnerStepNote note, String by, Instant now) {
        inHand.drop();
        db.sql("""
                        update slot_step set state = :state, happened_at = :happenedAt, remark = :remark,
                            document_id = :document, noted_by = :by, noted_at = :now
                        where id = :id""")
                .param("id", id)
                .param("state", String.valueOf(note.state()))
                .param("happenedAt", utc(note.happenedAt() == null ? now : note.happenedAt()))
                .param("remark", note.remark())
                .param("document", note.documentId())
                .param("by", by)
                .param("now", utc(now))
                .update();
    }

    private static InnerStep row(ResultSet row, int number) throws SQLException {
        return new InnerStep(
                uuid(row, "id"),
                uuid(row, "slot_id"),
                uuid(row, "request_id"),
                row.getString("party_code"),
                row.getInt("position"),
                row.getString("office_en"),
                row.getString("office_ar"),
                row.getBoolean("needs_document"),
                StepState.valueOf(row.getString("state")));
    }
}
