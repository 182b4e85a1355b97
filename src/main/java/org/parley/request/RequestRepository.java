package org.parley.request;

import static org.parley.shared.Sql.instant;
import static org.parley.shared.Sql.utc;
import static org.parley.shared.Sql.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Held;
import org.parley.shared.StaleData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The head rows of requests and their reference numbers. */
@Repository
class RequestRepository {

    private final JdbcClient db;
    private final Clock clock;
    private static final String SELECT = """
            select id, reference, kind, title, decision, course, terms_version, starts_at, ends_at, opened_by, opened_at,
                   version
            from request\s""";

    private final Held<UUID, Request> locked = new Held<>();
    private final Held<UUID, Boolean> locks = new Held<>();

    RequestRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Request> find(UUID id) {
        return locked.get(id).or(() -> select("where id = :id", id));
    }

    /** Others who want the same request wait until this transaction is over. */
    Optional<Request> findForUpdate(UUID id) {
        var known = locked.get(id);
        if (known.isPresent()) return known;
        var found = select("where id = :id for update", id);
        found.ifPresent(this::hold);
        return found;
    }

    /** The request of this row; {@code party} not null: only where the row is that party's. Whose it is never changes. */
    Optional<Request> findOwnerForUpdate(String table, UUID row, @Nullable String party) {
        var own = party == null ? "" : " and party_code = :party";
        var found = db.sql(SELECT + "where id = (select request_id from " + table + " where id = :row" + own
                        + ") for update")
                .param("row", row)
                .param("party", party)
                .query(RequestRepository::row)
                .optional();
        found.ifPresent(this::hold);
        return found;
    }

    /** Did this transaction lock it, or write it first? Then nobody else changes anything of it before the end. */
    boolean isLocked(UUID id) {
        return locks.get(id).isPresent();
    }

    private void hold(Request request) {
        locks.put(request.id(), true);
        locked.put(request.id(), request);
    }

    private Optional<Request> select(String where, UUID id) {
        return db.sql(SELECT + where)
                .param("id", id)
                .query(RequestRepository::row)
                .optional();
    }

    void insert(Request request, Terms terms) {
        db.sql("""
                        insert into request (id, reference, kind, title, decision, course, terms_version, people,
                                             starts_at, ends_at, pause_id, declared_by, opened_by, opened_at, changed_at, version)
                        values (:id, :reference, :kind, :title, :decision, :course, :termsVersion, :people,
                                :startsAt, :endsAt, :pause, :declaredBy, :openedBy, :openedAt, :openedAt, :version)""")
                .param("id", request.id())
                .param("reference", request.reference())
                .param("kind", request.kind().name())
                .param("title", request.title())
                .param("decision", request.decision().name())
                .param("course", request.course().name())
                .param("termsVersion", request.termsVersion())
                .param("people", terms.peopleAskedFor())
                .param("startsAt", utc(request.startsAt()))
                .param("endsAt", utc(request.endsAt()))
                .param("pause", terms.underPause())
                .param("declaredBy", terms.declaredBy())
                .param("openedBy", request.openedBy())
                .param("openedAt", utc(request.openedAt()))
                .param("version", request.version())
                .update();
        hold(request);
    }

    /** Until it is over nobody but staff learns how the round goes. */
    void seal(UUID id) {
        db.sql("update request set sealed = true where id = :id")
                .param("id", id)
                .update();
    }

    boolean isSealed(UUID id) {
        return db.sql("select sealed from request where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Writes what the current terms say of themselves. */
    void describe(Request request, Terms terms) {
        locked.drop(request.id());
        expectOne(db.sql("""
                        update request
                        set title = :title, people = :people, starts_at = :startsAt, ends_at = :endsAt,
                            pause_id = :pause, declared_by = :declaredBy, terms_version = :termsVersion, decision = :decision, course = :course,
                            changed_at = :now, version = version + 1
                        where id = :id and version = :version""")
                .param("title", terms.title())
                .param("people", terms.peopleAskedFor())
                .param("startsAt", utc(terms.startsAt()))
                .param("endsAt", utc(terms.endsAt()))
                .param("pause", terms.underPause())
                .param("declaredBy", terms.declaredBy())
                .param("termsVersion", request.termsVersion())
                .param("decision", request.decision().name())
                .param("course", request.course().name())
                .param("now", utc(clock.instant()))
                .param("id", request.id())
                .param("version", request.version())
                .update());
    }

    /** Gives the request as it stands from now on. */
    Request stand(Request request, Decision decision, Course course) {
        locked.drop(request.id());
        expectOne(db.sql("""
                        update request
                        set decision = :decision, course = :course, changed_at = :now, version = version + 1
                        where id = :id and version = :version""")
                .param("decision", decision.name())
                .param("course", course.name())
                .param("now", utc(clock.instant()))
                .param("id", request.id())
                .param("version", request.version())
                .update());
        var standing = request.standing(decision, course).next();
        if (isLocked(request.id())) locked.put(request.id(), standing);
        return standing;
    }

    List<UUID> dependantsOf(UUID pause) {
        return db.sql("""
                        select id from request
                        where pause_id = :pause and course not in ('ENDED', 'CANCELLED') order by reference""").param("pause", pause).query(UUID.class).list();
    }

    Optional<UUID> lastOpenedBy(String username, Kind kind) {
        return db.sql("""
                        select id from request where opened_by = :by and kind = :kind
                        order by opened_at desc, id desc fetch first 1 row only""")
                .param("by", username)
                .param("kind", kind.name())
                .query(UUID.class)
                .optional();
    }

    private static void expectOne(int changed) {
        if (changed == 0) throw new StaleData();
    }

    private static Request row(ResultSet row, int number) throws SQLException {
        return new Request(
                uuid(row, "id"),
                row.getString("reference"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                Decision.valueOf(row.getString("decision")),
                Course.valueOf(row.getString("course")),
                row.getInt("terms_version"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("opened_by"),
                instant(row, "opened_at"),
                row.getLong("version"));
    }
}
