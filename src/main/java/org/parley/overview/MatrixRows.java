package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.clearance.SlotRole;
import org.parley.clearance.SlotState;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Condition;
import org.parley.overview.Matrix.Given;
import org.parley.overview.Matrix.Notice;
import org.parley.shared.Sql;

/** The matrix's parts from their rows. */
final class MatrixRows {

    private MatrixRows() {}

    record InSlot(UUID slotId, Given given) {}

    record Set(UUID answerId, Condition condition) {}

    static Cell cell(ResultSet row, Map<UUID, List<Given>> given) throws SQLException {
        var slotId = Sql.uuid(row, "id");
        var binding = Sql.uuidOrNull(row, "binding");
        var answers = given.getOrDefault(slotId, List.of());
        var state = SlotState.valueOf(row.getString("state"));
        return new Cell(
                slotId,
                row.getInt("terms_version"),
                SlotRole.valueOf(row.getString("role")),
                Form.valueOf(row.getString("form")),
                state,
                row.getBoolean("reopened"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "due_at"),
                state != SlotState.SUPERSEDED && state != SlotState.DROPPED,
                row.getBoolean("is_clear"),
                answers.stream()
                        .filter(answer -> answer.id().equals(binding))
                        .findFirst()
                        .orElse(null),
                answers);
    }

    static InSlot given(ResultSet row, Map<UUID, List<Set>> conditions, Sight sight) throws SQLException {
        var id = Sql.uuid(row, "id");
        return new InSlot(
                Sql.uuid(row, "slot_id"),
                new Given(
                        id,
                        row.getInt("seq"),
                        Choice.valueOf(row.getString("decision")),
                        Form.valueOf(row.getString("form")),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("office"),
                        row.getString("office_level"),
                        row.getString("remarks"),
                        row.getString("proposal"),
                        row.getBoolean("late"),
                        row.getBoolean("counts"),
                        row.getBoolean("proxy"),
                        Sql.uuidOrNull(row, "document_id"),
                        row.getString("mandate"),
                        By.from(row, sight),
                        Sql.instant(row, "said_at"),
                        Sql.instant(row, "entered_at"),
                        Sql.instantOrNull(row, "withdrawn_at"),
                        row.getString("withdrawal_reason"),
                        Sql.instantOrNull(row, "replied_at"),
                        conditions.getOrDefault(id, List.of()).stream()
                                .map(Set::condition)
                                .toList()));
    }

    static Set condition(ResultSet row) throws SQLException {
        return new Set(
                Sql.uuid(row, "answer_id"),
                new Condition(
                        Sql.uuid(row, "id"),
                        row.getString("wording"),
                        row.getString("owner"),
                        row.getString("state").equals("MET"),
                        Sql.instantOrNull(row, "due_at"),
                        Sql.instantOrNull(row, "decided_at"),
                        row.getString("evidence")));
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                Sql.uuid(row, "id"),
                row.getInt("terms_version"),
                row.getString("party_code"),
                Sql.instant(row, "sent_at"),
                Sql.instantOrNull(row, "acknowledged_at"));
    }
}
