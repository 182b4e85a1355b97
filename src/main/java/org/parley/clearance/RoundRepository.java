package org.parley.clearance;

import static java.util.stream.Collectors.joining;
import static org.parley.shared.Sql.instantOrNull;
import static org.parley.shared.Sql.uuid;
import static org.parley.shared.Sql.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The round that is being asked or was last asked, whole, in one query whatever the number of parties. */
@Repository
class RoundRepository {

    private static final String OF_ANSWER = "answer_";

    private static final String QUERY = """
            select s.*, t.id as step_id, t.position, t.office_en, t.office_ar, t.needs_document, t.state as step_state,
                   %s,
                   c.id as condition_id, c.party_code as condition_party, c.wording, c.owner, c.state as condition_state,
                   c.due_at as condition_due_at
            from slot s
                left join slot_step t on t.slot_id = s.id and t.request_id = s.request_id
                left join answer a on a.slot_id = s.id and a.request_id = s.request_id
                left join condition_set c on c.answer_id = a.id and c.request_id = a.request_id
            where s.request_id = :request and s.state not in ('SUPERSEDED', 'DROPPED')
            order by s.role desc, s.party_code, t.position, a.entered_at, a.seq""".formatted(AnswerRepository.COLUMNS.stream()
            .map(column -> "a." + column + " as " + OF_ANSWER + column)
            .collect(joining(", ")));

    private final JdbcClient db;

    RoundRepository(JdbcClient db) {
        this.db = db;
    }

    /** By role and party; a party with its answers, oldest first, their conditions, and the steps inside it. */
    Round of(UUID request) {
        var asked = new LinkedHashMap<UUID, Party>();
        db.sql(QUERY).param("request", request).query(row -> {
            var id = uuid(row, "id");
            var party = asked.get(id);
            if (party == null) asked.put(id, party = new Party(SlotRepository.row(row, 0)));
            party.read(row);
        });
        return new Round(asked.values().stream().map(Party::stand).toList());
    }

    /** What the rows say of one party: each step beside each answer beside each of its conditions. */
    private record Party(
            Slot slot, Map<UUID, InnerStep> steps, Map<UUID, Answer> answers, Map<UUID, Condition> conditions) {

        Party(Slot slot) {
            this(slot, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void read(ResultSet row) throws SQLException {
            var step = uuidOrNull(row, "step_id");
            if (step != null && !steps.containsKey(step)) steps.put(step, step(row, step));
            var answer = uuidOrNull(row, OF_ANSWER + "id");
            if (answer != null && !answers.containsKey(answer))
                answers.put(answer, AnswerRepository.row(row, OF_ANSWER));
            var condition = uuidOrNull(row, "condition_id");
            if (condition != null && !conditions.containsKey(condition))
                conditions.put(condition, condition(row, condition));
        }

        Stand stand() {
            return new Stand(
                    slot, List.copyOf(answers.values()), List.copyOf(conditions.values()), List.copyOf(steps.values()));
        }

        private InnerStep step(ResultSet row, UUID id) throws SQLException {
            return new InnerStep(
                    id,
                    slot.id(),
                    slot.requestId(),
                    slot.party(),
                    row.getInt("position"),
                    row.getString("office_en"),
                    row.getString("office_ar"),
                    row.getBoolean("needs_document"),
                    StepState.valueOf(row.getString("step_state")));
        }

        private Condition condition(ResultSet row, UUID id) throws SQLException {
            return new Condition(
                    id,
                    uuid(row, OF_ANSWER + "id"),
                    slot.requestId(),
                    row.getString("condition_party"),
                    row.getString("wording"),
                    row.getString("owner"),
                    row.getString("condition_state").equals("MET"),
                    instantOrNull(row, "condition_due_at"));
        }
    }
}
