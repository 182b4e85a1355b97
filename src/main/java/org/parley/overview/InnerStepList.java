package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.StepState;
import org.parley.security.Actor;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a request lies inside each party, and for how long; a party reads its own steps alone. */
@Service
@Transactional(readOnly = true)
public class InnerStepList {

    private static final String QUERY = """
            select i.*, s.asked_at, %s
            from slot_step i join slot s on s.id = i.slot_id
            left join app_user doer on doer.username = i.noted_by
            where i.request_id = :id and [seen i.request_id] and [own i.party_code] and %s
            order by i.party_code, i.slot_id, i.position""".formatted(By.COLUMNS, Clear.CURRENT);

    private final JdbcClient jdbc;

    InnerStepList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One step. {@code liesSince}: where the request is now, since when; null for steps that are done and for those that
     * it has not come to.
     */
    public record Row(
            UUID id,
            UUID slotId,
            String party,
            int position,
            String officeEn,
            String officeAr,
            boolean needsDocument,
            StepState state,
            @Nullable Instant happenedAt,
            @Nullable String remark,
            @Nullable UUID documentId,
            @Nullable By by,
            @Nullable Instant liesSince) {

        private Row lying(@Nullable Instant since) {
            return new Row(
                    id,
                    slotId,
                    party,
                    position,
                    officeEn,
                    officeAr,
                    needsDocument,
                    state,
                    happenedAt,
                    remark,
                    documentId,
                    by,
                    since);
        }
    }

    private record Found(Row row, Instant askedAt) {}

    /** By party, in their order; those of superseded rounds are left out. */
    public List<Row> of(UUID id, Actor who) {
        var sight = Sight.of(who);
        Seen.find(id, jdbc, sight);
        var found = sight.ask(jdbc, QUERY, id)
                .query((row, n) -> new Found(row(row, sight), Sql.instant(row, "asked_at")))
                .list();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < found.size(); i++) {
            var first = i == 0
                    || !found.get(i - 1)
                            .row()
                            .slotId()
                            .equals(found.get(i).row().slotId());
            rows.add(
                    first
                            ? begins(found.get(i))
                            : follows(found.get(i).row(), found.get(i - 1).row()));
        }
        return List.copyOf(rows);
    }

    private static Row begins(Found first) {
        return first.row().state() == StepState.DONE ? first.row() : first.row().lying(first.askedAt());
    }

    private static Row follows(Row row, Row before) {
        var here = row.state() != StepState.DONE && before.state() == StepState.DONE;
        return here ? row.lying(before.happenedAt()) : row;
    }

    private static Row row(ResultSet row, Sight sight) throws SQLException {
        return new Row(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "slot_id"),
                row.getString("party_code"),
                row.getInt("position"),
                row.getString("office_en"),
                row.getString("office_ar"),
                row.getBoolean("needs_document"),
                StepState.valueOf(row.getString("state")),
                Sql.instantOrNull(row, "happened_at"),
                row.getString("remark"),
                Sql.uuidOrNull(row, "document_id"),
                row.getString("noted_by") == null ? null : By.from(row, sight),
                null);
    }
}
