package org.parley.clearance;

import java.time.Instant;
import java.util.UUID;
import org.parley.security.Actor;
import org.parley.shared.NotFound;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Need-to-know: staff sees every request, a party only those in which it has a slot or a notice. */
@Component
public class Visibility {

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
                        where r.id = :id
                          and (:staff = true
                               or (exists (select 1 from slot s where s.request_id = r.id and s.party_code = :party)
                                   or exists (select 1 from notice n
                                              where n.request_id = r.id and n.party_code = :party))
                                  and not\s""" + KnownUntil.wasPast("r.id", ":added") + ")")
                .param("id", request)
                .param("added", Sql.utc(added))
                .param("staff", who.isStaff())
                .param("party", who.party() == null ? "" : who.party())
                .query(Integer.class)
                .single();
        if (seen == 0) throw new NotFound();
    }

    /** Is this party asked or informed in this request? */
    boolean concerns(UUID request, String party) {
        return db.sql("""
                        select count(*) from request r
                        where r.id = :id
                          and (exists (select 1 from slot s where s.request_id = r.id and s.party_code = :party)
                               or exists (select 1 from notice n where n.request_id = r.id and n.party_code = :party))""")
                        .param("id", request)
                        .param("party", party)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
