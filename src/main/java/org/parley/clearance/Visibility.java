package org.parley.clearance;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Need-to-know: staff sees every request, a party those in which it has a slot or a notice, and their plan; a protection
 * officer what {@link Protection} says. For observers there is nothing but what their own read models show.
 */
@Component
public class Visibility {

    /** The request itself, or a point of it where it is a plan, asks or informs the party. */
    private static final String CONCERNED = """
             (exists (select 1 from slot s where s.party_code = :party
                        and (s.request_id = :id or s.request_id in (select request_id from plan_point where plan_id = :id)))
              or exists (select 1 from notice n where n.party_code = :party
                        and (n.request_id = :id or n.request_id in (select request_id from plan_point where plan_id = :id))))""";

    private final JdbcClient db;

    Visibility(JdbcClient db) {
        this.db = db;
    }

    /** Unknown and forbidden are the same refusal, after the same single query. */
    public void mustSee(UUID request, Actor who) {
        mustSee(request, Instant.EPOCH, who);
    }

    /** Sees what was added to it at this moment: nothing that came after the party was asked for the last time. */
    void mustSee(UUID request, Instant added, Actor who) {
        var seen = db.sql("""
                        select count(*) from request r
                        where r.id = :id and (:staff = true or :protects = true and\s""" + Protection.concerns("r.id") + " or" + CONCERNED + " and not "
                        + KnownUntil.wasPast("r.id", ":added") + ")")
                .param("id", request)
                .param("added", Sql.utc(added))
                .param("staff", who.isStaff())
                .param("protects", who.protects())
                .param("party", who.party() == null ? "" : who.party())
                .query(Integer.class)
                .single();
        if (seen == 0) throw new NotFound();
    }

    /** The parties that are asked or informed in any of these requests: nobody else's screens need to be woken. */
    @Transactional(readOnly = true)
    public Set<String> partiesIn(Set<UUID> requests) {
        return Set.copyOf(db.sql("""
                        select s.party_code from slot s where s.request_id in (:ids)
                        union select n.party_code from notice n where n.request_id in (:ids)""").param("ids", requests).query(String.class).list());
    }

    /** A protection officer reads a party's document where it proves a guarantee; asked of known and unknown ones alike. */
    boolean provesGuarantee(UUID document, Actor who) {
        if (!who.protects()) return false;
        return db.sql("select count(*) from guarantee g where g.document_id = :document")
                        .param("document", document)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Is this party asked or informed in this request? */
    boolean concerns(UUID request, String party) {
        return db.sql("""
                        select count(*) from request r
                        where r.id = :id and""" + CONCERNED)
                        .param("id", request)
                        .param("party", party)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
