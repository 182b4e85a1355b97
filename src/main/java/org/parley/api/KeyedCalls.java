package org.parley.api;

import static org.parley.shared.Sql.utc;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Command;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.method.HandlerMethod;

/**
 * The calls that named a key, with what they were answered: the same person, key, operation and body is told the same
 * again, unless it is {@link ToldOnce}. The row is written before the deed and in its transaction, so that a repeat waits
 * for the first, and what was refused leaves none: it had no effect and may be tried again.
 */
@Component
class KeyedCalls {

    static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final ObjectMapper json;
    private final Clock clock;

    KeyedCalls(JdbcClient db, ObjectMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    private record Kept(String fingerprint, Told told) {}

    /** Does it, or tells again what it was told; tried again as a whole where two clashed, like every {@link Command}. */
    @Transactional(rollbackFor = Exception.class)
    @Retryable(
            exceptionExpression = "@clash.isWorthAnotherTry(#root)",
            maxAttempts = 8,
            backoff = @Backoff(delay = 20, maxDelay = 400, multiplier = 2, random = true))
    @Nullable
    Object once(Keyed call, HandlerMethod method, Callable<@Nullable Object> deed) throws Exception {
        forgetOld(call.username());
        var toldOnce = method.hasMethodAnnotation(ToldOnce.class);
        var before = find(call);
        if (before != null && !before.fingerprint().equals(call.fingerprint()))
            throw new Refused(Keyed.HEADER, "idempotency.other-call");
        if (before != null && toldOnce) throw new Refused(Keyed.HEADER, "idempotency.told-once");
        if (before != null) throw new Repeated(before.told());
        begin(call);
        var given = deed.call();
        keep(call, Told.of(method, toldOnce ? null : given, json));
        return given;
    }

    private void forgetOld(String username) {
        db.sql("delete from keyed_call where username = :username and called_at < :then")
                .param("username", username)
                .param("then", utc(clock.instant().minus(KEPT)))
                .update();
    }

    private @Nullable Kept find(Keyed call) {
        return db.sql("""
                        select fingerprint, status, location, body from keyed_call
                        where username = :username and key_sha256 = :key""")
                .param("username", call.username())
                .param("key", call.keySha256())
                .query((row, n) -> new Kept(
                        row.getString("fingerprint"),
                        new Told(row.getInt("status"), row.getString("location"), row.getString("body"))))
                .optional()
                .orElse(null);
    }

    /** Whoever comes second with the same key waits here until the first is done. */
    private void begin(Keyed call) {
        db.sql("""
                        insert into keyed_call (username, key_sha256, fingerprint, status, called_at)
                        values (:username, :key, :fingerprint, 0, :now)""")
                .param("username", call.username())
                .param("key", call.keySha256())
                .param("fingerprint", call.fingerprint())
                .param("now", utc(clock.instant()))
                .update();
    }

    private void keep(Keyed call, Told told) {
        db.sql("""
                        update keyed_call set status = :status, location = :location, body = :body
                        where username = :username and key_sha256 = :key""")
                .param("status", told.status())
                .param("location", told.location())
                .param("body", told.body())
                .param("username", call.username())
                .param("key", call.keySha256())
                .update();
    }
}
