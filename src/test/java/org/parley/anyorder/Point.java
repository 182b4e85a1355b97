package org.parley.anyorder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One request of a negotiation as the test knows it: its terms by edition, its parties' slots, and who was asked how. */
final class Point {

    final int no;
    final UUID id;
    final List<Party> parties;
    private final Program program;
    private final Cast.Edition terms;
    private final Map<Integer, String> hashes = new HashMap<>();
    private int material;
    private int other;

    /** A party that was asked. */
    record Party(String code, boolean blocks, String form) {}

    Point(int no, UUID id, Cast.Edition terms, Program program) {
        this.no = no;
        this.id = id;
        this.terms = terms;
        this.program = program;
        parties = program.db()
                .sql("select party_code, role, form from slot where request_id = :id order by role, party_code")
                .param("id", id)
                .query((row, n) -> new Party(
                        row.getString("party_code"), row.getString("role").equals("BLOCKING"), row.getString("form")))
                .list();
    }

    Reckoning reckoning() {
        var reckoning = new Reckoning();
        parties.forEach(party -> reckoning.asked(party.code(), party.blocks(), party.form()));
        return reckoning;
    }

    /** The party's slot in the current round. */
    UUID slot(String party) {
        return program.db()
                .sql("""
                        select id from slot
                        where request_id = :id and party_code = :party and state not in ('SUPERSEDED', 'DROPPED')""")
                .param("id", id)
                .param("party", party)
                .query(UUID.class)
                .single();
    }

    String hash(int version) {
        return hashes.computeIfAbsent(version, no -> program.hash(id, no));
    }

    /** New terms; each time others. */
    org.parley.request.Terms next(boolean matters) {
        return matters ? terms.of(++material, other) : terms.of(material, ++other);
    }
}
