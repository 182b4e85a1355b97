package org.parley.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.overview.Matrix.Cell;
import org.parley.overview.Matrix.Given;
import org.parley.overview.Matrix.PartyRow;
import org.parley.overview.Matrix.Round;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matrix of a request; others than staff see their own party's row and nothing that tells of another. */
@Service
@Transactional(readOnly = true)
public class Matrices {

    private final JdbcClient jdbc;

    Matrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ROUNDS = """
            select v.no, v.material from terms_version v
            where v.request_id = :id and [seen v.request_id] and [put v] order by v.no""";

    private static final String SLOTS = """
            select s.*, b.id as binding, case when %s then true else false end as is_clear
            from slot s %s
            where s.request_id = :id and [seen s.request_id] and [own s.party_code]
            order by case s.role when 'BLOCKING' then 0 else 1 end, s.party_code, s.terms_version""".formatted(Clear.CLEAR, Clear.BINDING);

    private static final String ANSWERS = """
            select a.*, %s
            from answer a join slot s on s.id = a.slot_id left join app_user doer on doer.username = a.given_by
            where a.request_id = :id and [seen a.request_id] and [own s.party_code]
            order by a.slot_id, a.seq desc""".formatted(By.COLUMNS);

    private static final String CONDITIONS = """
            select c.* from condition_set c
            where c.request_id = :id and [seen c.request_id] and [own c.party_code]
            order by c.answer_id, c.wording, c.id""";

    private static final String NOTICES = """
            select n.* from notice n
            where n.request_id = :id and [seen n.request_id] and [own n.party_code]
            order by n.party_code, n.terms_version""";

    public Matrix of(UUID id, Actor who) {
        var sight = Sight.of(who);
        var seen = Seen.find(id, jdbc, sight);
        return new Matrix(
                sight.ask(jdbc, ROUNDS, id)
                        .query((row, number) -> new Round(
                                row.getInt("no"), row.getBoolean("material"), row.getInt("no") == seen.termsVersion()))
                        .list(),
                rows(id, sight),
                sight.ask(jdbc, NOTICES, id)
                        .query((row, number) -> MatrixRows.notice(row))
                        .list());
    }

    private List<PartyRow> rows(UUID id, Sight sight) {
        var given = given(id, sight);
        var rows = new LinkedHashMap<String, List<Cell>>();
        sight.ask(jdbc, SLOTS, id).query(row -> {
            rows.computeIfAbsent(row.getString("party_code"), party -> new ArrayList<>())
                    .add(MatrixRows.cell(row, given));
        });
        return rows.entrySet().stream()
                .map(row -> new PartyRow(row.getKey(), List.copyOf(row.getValue())))
                .toList();
    }

    /** The answers of each slot. */
    private Map<UUID, List<Given>> given(UUID id, Sight sight) {
        var conditions =
                sight.ask(jdbc, CONDITIONS, id).query((row, number) -> MatrixRows.condition(row)).list().stream()
                        .collect(groupingBy(MatrixRows.Set::answerId));
        return sight
                .ask(jdbc, ANSWERS, id)
                .query((row, number) -> MatrixRows.given(row, conditions, sight))
                .list()
                .stream()
                .collect(groupingBy(MatrixRows.InSlot::slotId, mapping(MatrixRows.InSlot::given, toList())));
    }
}
