package org.parley.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.criteria.Checklist;
import org.parley.criteria.CriterionFinding;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people who leave are owed, and whether they have it: the checklist for staff, statements of concern for all. */
@Service
@Transactional(readOnly = true)
public class CriteriaList {

    private static final Checklist NOTHING = new Checklist(List.of());

    private final JdbcClient jdbc;

    CriteriaList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement as it was written; {@code documentId} is a common document of the request. */
    public record Statement(
            UUID id,
            @Nullable String english,
            @Nullable String arabic,
            String office,
            @Nullable UUID documentId,
            Instant issuedAt,
            Instant enteredAt) {}

    private static final String FINDINGS = """
            select f.* from criterion_finding f
            where f.request_id = :id and [seen f.request_id] and [staff] order by f.found_at, f.entered_at, f.id""";

    private static final String STATEMENTS = """
            select c.id, c.english, c.arabic, c.office, c.document_id, c.issued_at, c.entered_at
            from concern c where c.request_id = :id and [seen c.request_id] order by c.issued_at, c.entered_at, c.id""";

    /** Unmet first, then unknown, then met; empty for others than staff, and where nobody leaves. */
    public Checklist of(UUID id, Actor who) {
        var sight = Sight.of(who);
        var kind = Seen.find(id, jdbc, sight).kind();
        if (!sight.staff() || kind != Kind.EVACUATION && kind != Kind.AGREEMENT) return NOTHING;
        return Checklist.of(sight.ask(jdbc, FINDINGS, id)
                .query(new RecordRows<>(CriterionFinding.class))
                .list());
    }

    /** In the order in which they were issued. */
    public List<Statement> statements(UUID id, Actor who) {
        var sight = Sight.of(who);
        Seen.find(id, jdbc, sight);
        return sight.ask(jdbc, STATEMENTS, id)
                .query(new RecordRows<>(Statement.class))
                .list();
    }
}
