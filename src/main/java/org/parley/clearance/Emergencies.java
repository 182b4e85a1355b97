package org.parley.clearance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was asked later than the lead times allow, and why: told to everybody who is asked, from that version of the terms on.
 * The reason stands beside the terms and not in them: it says how they are asked for, and nobody agrees to it.
 */
@Component
public class Emergencies {

    private static final int LEAST = 10;
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Emergencies(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever says that it is an emergency says why, in ten characters at least. */
    public static List<Refusal> refusals(@Nullable String reason) {
        return new Refusals()
                .when(
                        reason != null && reason.strip().length() < LEAST,
                        "emergencyReason",
                        "emergency.reason-too-short",
                        LEAST)
                .atMost("emergencyReason", reason, MOST)
                .found();
    }

    /** Notes and tells that this version is asked as an emergency; without a reason it is not. */
    void declare(UUID request, int version, @Nullable String reason, Actor by) {
        if (reason == null) return;
        insert(request, version, reason.strip());
        journal.write(JournalEntry.about(request, "request.emergency", clock.instant())
                .by(by.username())
                .with("version", version)
                .with("emergencyReason", reason.strip()));
    }

    /** From this version on it is asked in time. */
    void end(UUID request, int version) {
        if (isOne(request)) insert(request, version, null);
    }

    private boolean isOne(UUID request) {
        return jdbc
                .sql("select reason from emergency where request_id = :request order by from_version")
                .param("request", request)
                .query((row, n) -> row.getString("reason") != null)
                .list()
                .stream()
                .reduce(false, (earlier, later) -> later);
    }

    private void insert(UUID request, int version, @Nullable String reason) {
        jdbc.sql("insert into emergency (request_id, from_version, reason) values (:request, :version, :reason)")
                .param("request", request)
                .param("version", version)
                .param("reason", reason)
                .update();
    }
}
