package org.parley.clearance;

import static org.parley.shared.Sql.utc;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.party.Parties;
import org.parley.party.PartyChange;
import org.parley.party.PartyEvents;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which offices inside a party a request goes through, in which order, for which kind (domain.md 3, Convoys). A party
 * without such a way answers at once, as a whole.
 */
@Service
public class InnerWays {

    private static final int MOST = 20;

    private final JdbcClient db;
    private final Parties parties;
    private final PartyEvents events;
    private final Clock clock;

    InnerWays(JdbcClient db, Parties parties, PartyEvents events, Clock clock) {
        this.db = db;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** One office on the way of one kind of request, from 1. */
    public record Office(Kind kind, int position, String officeEn, String officeAr, boolean needsDocument) {}

    /** The party's ways as they are today, by kind and order; for administrators and coordinators. */
    @Transactional(readOnly = true)
    public List<Office> of(String party, Actor who) {
        PartyEvents.readers(who);
        return today(parties.get(party).code());
    }

    private List<Office> today(String party) {
        return db.sql("select * from inner_step where party_code = :party and ended_at is null order by kind, position")
                .param("party", party)
                .query((row, n) -> new Office(
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("position"),
                        row.getString("office_en"),
                        row.getString("office_ar"),
                        row.getBoolean("needs_document")))
                .list();
    }

    /** Sets the way anew for slots that open from now on; none: the party answers at once again. */
    @Command
    public Result<List<Office>> set(String party, @Nullable Kind kind, @Nullable List<InnerOffice> offices, Actor by) {
        PartyEvents.administrator(by);
        parties.lock(party);
        var refusals = refusals(kind, offices);
        if (kind == null || offices == null || !refusals.isEmpty()) return Result.refused(refusals.found());
        db.sql("""
                        update inner_step set ended_at = :now
                        where party_code = :party and kind = :kind and ended_at is null""")
                .param("now", utc(clock.instant()))
                .param("party", party)
                .param("kind", kind.name())
                .update();
        for (int i = 0; i < offices.size(); i++) insert(party, kind, i + 1, offices.get(i), by);
        var names = offices.stream()
                .map(office -> String.valueOf(office.officeEn()))
                .toList();
        events.tell(PartyChange.STEPS_SET, party, kind + ": " + String.join(" → ", names), by);
        return Result.done(today(party));
    }

    private static Refusals refusals(@Nullable Kind kind, @Nullable List<InnerOffice> offices) {
        var refusals = new Refusals()
                .required("kind", kind)
                .when(kind != null && !kind.isNegotiated(), "kind", "required.nobody-asked")
                .required("offices", offices)
                .when(offices != null && offices.size() > MOST, "offices", "inner-way.too-long", MOST);
        if (offices == null || offices.size() > MOST) return refusals;
        for (int i = 0; i < offices.size(); i++) {
            var field = "offices[" + i + "].";
            refusals.required(field + "officeEn", offices.get(i).officeEn())
                    .atMost(field + "officeEn", offices.get(i).officeEn(), 200)
                    .required(field + "officeAr", offices.get(i).officeAr())
                    .atMost(field + "officeAr", offices.get(i).officeAr(), 200);
        }
        return refusals;
    }

    private void insert(String party, Kind kind, int position, InnerOffice office, Actor by) {
        db.sql("""
                        insert into inner_step (id, party_code, kind, position, office_en, office_ar, needs_document,
                            set_by, set_at)
                        values (:id, :party, :kind, :position, :officeEn, :officeAr, :needsDocument, :by, :now)""")
                .param("id", UUID.randomUUID())
                .param("party", party)
                .param("kind", kind.name())
                .param("position", position)
                .param("officeEn", String.valueOf(office.officeEn()).strip())
                .param("officeAr", String.valueOf(office.officeAr()).strip())
                .param("needsDocument", office.isProven())
                .param("by", by.username())
                .param("now", utc(clock.instant()))
                .update();
    }
}
