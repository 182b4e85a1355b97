package org.parley.request;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Characters;
import org.parley.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody typed and has not sent yet; seen by nobody else, valid or not. */
@Service
@Transactional
public class Drafts {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_REASON = 500;

    private final JdbcClient db;
    private final Clock clock;

    Drafts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Can this much be kept? */
    public static boolean fits(String json) {
        return json.length() <= LONGEST;
    }

    /** Saves a new draft ({@code id} null) or writes over one's own; gives its id. Somebody else's is not found. */
    public UUID save(@Nullable UUID id, Kind kind, String title, String json, Actor by) {
        var target = id == null ? UUID.randomUUID() : id;
        var statement = id == null ? INSERT : UPDATE;
        var changed = db.sql(statement)
                .param("id", target)
                .param("owner", by.username())
                .param("kind", kind.name())
                .param("title", cut(title, LONGEST_TITLE))
                .param("json", json)
                .param("now", utc(clock.instant()))
                .update();
        if (changed == 0) throw new NotFound();
        return target;
    }

    private static final String INSERT = """
            insert into draft (id, owner, kind, title, json, saved_at) values (:id, :owner, :kind, :title, :json, :now)""";

    private static final String UPDATE = """
            update draft set kind = :kind, title = :title, json = :json, saved_at = :now
            where id = :id and owner = :owner""";

    /**
     * Notes with one's own draft how it is to be asked: whether its round is sealed, why it is an emergency; somebody
     * else's is not found.
     */
    public void note(UUID id, boolean sealed, @Nullable String emergencyReason, Actor by) {
        var changed = db.sql("""
                        update draft set sealed = :sealed, emergency_reason = :reason
                        where id = :id and owner = :owner""")
                .param("sealed", sealed)
                .param("reason", emergencyReason == null ? null : cut(emergencyReason, LONGEST_REASON))
                .param("id", id)
                .param("owner", by.username())
                .update();
        if (changed == 0) throw new NotFound();
    }

    /** The newest first; at most a hundred. */
    public List<Draft> mine(Actor who) {
        return db.sql("""
                        select id, kind, title, json, sealed, emergency_reason, saved_at from draft
                        where owner = :owner order by saved_at desc, id fetch first 100 rows only""").param("owner", who.username()).query(Drafts::row).list();
    }

    public Draft get(UUID id, Actor who) {
        return db.sql("select id, kind, title, json, sealed, emergency_reason, saved_at from draft"
                        + " where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", who.username())
                .query(Drafts::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Gone for good; nothing happens where it is gone already. */
    public void discard(UUID id, Actor by) {
        db.sql("delete from draft where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", by.username())
                .update();
    }

    private static String cut(String text, int most) {
        return Characters.readable(text.substring(0, Math.min(text.length(), most)));
    }

    private static Draft row(ResultSet row, int number) throws SQLException {
        return new Draft(
                uuid(row, "id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("json"),
                row.getBoolean("sealed"),
                row.getString("emergency_reason"),
                instant(row, "saved_at"));
    }
}
