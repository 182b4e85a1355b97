package org.parley.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Change;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.request.TermsDiff;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first line of a request, and the versions of its terms, which all who see it share. */
@Service
@Transactional(readOnly = true)
public class RequestPage {

    private final JdbcClient jdbc;
    private final TermsCodec codec;

    RequestPage(JdbcClient jdbc, TermsCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /**
     * What it is, where it stands, what happens next, who is waited for, until when. Others than staff read a round that
     * is not clear as open, and learn of no party but their own; who is asked no more reads what it was last asked.
     * {@code declaredBy}: one party declares it alone; {@code sealed}: parties read only "round open" or "closed";
     * {@code emergencyReason}: why it was asked for later than the lead times allow, where it was.
     */
    public record Head(
            UUID id,
            String reference,
            Kind kind,
            String title,
            Decision decision,
            Course course,
            int termsVersion,
            @Nullable Integer people,
            Instant startsAt,
            Instant endsAt,
            @Nullable String declaredBy,
            boolean sealed,
            @Nullable String emergencyReason,
            By openedBy,
            Instant openedAt,
            Next next,
            List<String> waitedFor,
            @Nullable Instant until,
            @Nullable Progress progress) {

        private Head with(WhatNext.Found found, List<String> waitedFor, @Nullable Progress progress) {
            return new Head(
                    id,
                    reference,
                    kind,
                    title,
                    decision,
                    course,
                    termsVersion,
                    people,
                    startsAt,
                    endsAt,
                    declaredBy,
                    sealed,
                    emergencyReason,
                    openedBy,
                    openedAt,
                    found.next(),
                    waitedFor,
                    found.until(),
                    progress);
        }
    }

    /** What happens next: a translation key and the values that it names. */
    public record Next(String key, List<Object> args) {}

    /** One version of the terms, exactly as hashed, but without the persons for observers; why it was revised is told to staff only. */
    public record TermsView(
            int no,
            String json,
            String sha256,
            boolean material,
            boolean current,
            @Nullable String note,
            By writtenBy,
            Instant writtenAt) {}

    /** The request of this reference number. */
    public UUID idOf(String reference, Actor who) {
        return Sight.of(who)
                .ask(jdbc, "select r.id from request r where r.reference = :reference and [seen r.id]")
                .param("reference", reference)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The request that this slot belongs to; another party's slot is not found. */
    public UUID idOfSlot(UUID slot, Actor who) {
        return Sight.of(who)
                .ask(jdbc, """
                        select s.request_id from slot s
                        where s.id = :slot and [seen s.request_id] and [own s.party_code]""")
                .param("slot", slot)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public Head head(UUID id, Actor who) {
        var sight = Sight.of(who);
        var head = sight.ask(jdbc, HEAD, id)
                .query((row, number) -> PageRows.head(row, sight, codec))
                .optional()
                .orElseThrow(NotFound::new);
        if (head.next().equals(PageRows.ASKED_NO_MORE)) return head;
        var waiting = sight.ask(jdbc, WAITING, id)
                .query(new RecordRows<>(Waiting.class))
                .list();
        var steps = sight.ask(jdbc, GATES, id).query(String.class).list();
        var progress = head.kind().isExternal()
                ? null
                : Progress.of(List.of(id), jdbc, sight).get(id);
        var found = WhatNext.of(head, waiting, steps, progress);
        return head.with(found, waiting.stream().map(Waiting::party).toList(), progress);
    }

    /** Every version, newest first. */
    public List<TermsView> versions(UUID id, Actor who) {
        var sight = Sight.of(who);
        var seen = Seen.find(id, jdbc, sight);
        return sight.ask(jdbc, VERSIONS, id)
                .query((row, number) -> PageRows.terms(row, seen, sight))
                .list();
    }

    /** What differs between two versions, field by field. */
    public List<Change> changes(UUID id, int from, int to, Actor who) {
        var versions = versions(id, who);
        return TermsDiff.between(json(versions, from), json(versions, to));
    }

    private static String json(List<TermsView> versions, int no) {
        return versions.stream()
                .filter(version -> version.no == no)
                .findFirst()
                .map(TermsView::json)
                .orElseThrow(NotFound::new);
    }

    private static final String HEAD = """
            select r.*, [decision r] as shown_decision, [course r] as shown_course, [version r] as shown_version,
                   [last r] as last_terms, %s, %s
            from request r left join app_user doer on doer.username = r.opened_by
            where r.id = :id and [seen r.id]""".formatted(PageRows.EMERGENCY, By.COLUMNS);

    /** Whom the request waits for: parties that have to answer, and for the reader's own party also what it may do. */
    record Waiting(String party, boolean informed, @Nullable Instant due) {}

    private static final String WAITING = """
            select s.party_code as party, false as informed, s.due_at as due from slot s
            where s.request_id = :id and [seen s.request_id] and [own s.party_code]
              and s.state = 'OPEN' and (s.role = 'BLOCKING' or not [staff])
            union all
            select n.party_code, true, null from notice n
            where n.request_id = :id and [seen n.request_id] and [own n.party_code] and not [staff]
              and n.acknowledged_at is null
              and n.terms_version = (select max(m.terms_version) from notice m
                                     where m.request_id = n.request_id and m.party_code = n.party_code)
            order by informed, due, party""";

    private static final String GATES = """
            select t.element from step t
            where t.request_id = :id and [seen t.request_id] and t.left_at is null
              and (t.element = 'await-repair'
                   or [staff] and t.element in ('await-window', 'await-go', 'await-change', 'await-departure'))
            union all
            select 'held' from hold h
            where h.request_id = :id and [seen h.request_id] and [staff] and h.until is null
            order by element""";

    private static final String VERSIONS = """
            select v.*, %s
            from terms_version v left join app_user doer on doer.username = v.written_by
            where v.request_id = :id and [seen v.request_id] and [put v] order by v.no desc""".formatted(By.COLUMNS);
}
