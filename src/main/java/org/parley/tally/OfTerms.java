package org.parley.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.convoy.ConvoyTerms;
import org.parley.mission.MissionTerms;
import org.parley.request.Kind;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.shared.Sql;
import org.parley.tally.Counted.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What only the terms themselves tell: areas that a request touches, whom it was for, the hours of a pause. */
@Component
class OfTerms {

    private static final Logger LOG = LoggerFactory.getLogger(OfTerms.class);

    /** A window is that of the terms for which it was agreed. */
    private static final String TERMS = """
        select r.id, r.kind, r.opened_at, r.people, v.json, m.outcome, m.people_reached,
               w.state, w.starts_at, w.ends_at, w.took_effect_at, w.ended_at, agreed.json as agreed_json
        from request r join terms_version v on v.request_id = r.id and v.no = r.terms_version
             left join movement m on m.request_id = r.id
             left join pause_window w on w.request_id = r.id
             left join terms_version agreed on agreed.request_id = r.id and agreed.no = w.terms_version
        where r.id in (:ids)\
        """;

    private final JdbcClient jdbc;
    private final TermsCodec codec;
    private final ZoneId zone;

    OfTerms(JdbcClient jdbc, TermsCodec codec, @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.zone = zone;
    }

    /** Adds to what each of these requests contributes; one statement. */
    void add(Collection<UUID> ids, Map<UUID, Counted> counted) {
        jdbc.sql(TERMS).param("ids", ids).query(row -> {
            add(row, counted.get(Sql.uuid(row, "id")));
        });
    }

    /** Terms that nobody can read tell nothing; the rest of their request is counted all the same. */
    private void add(ResultSet row, Counted counted) throws SQLException {
        try {
            var kind = Kind.valueOf(row.getString("kind"));
            var terms = codec.read(kind, row.getString("json"));
            terms.areasTouched().stream().filter(area -> !area.isEmpty()).forEach(counted.areas()::add);
            place(terms, row, counted);
            var agreed = row.getString("agreed_json");
            if (agreed != null && codec.read(kind, agreed) instanceof CeasefireTerms pause) hours(pause, row, counted);
        } catch (RuntimeException unreadable) {
            LOG.warn("the terms of request {} can't be read", counted.id());
        }
    }

    private void place(Terms terms, ResultSet row, Counted counted) throws SQLException {
        var place = placeOf(terms);
        if (place == null) return;
        var month = month(Sql.instant(row, "opened_at"));
        counted.add(new Key(Measure.PLACE_ASKED, month, Counted.ALL, place, 0), new Count(1, row.getLong("people")));
        var outcome = row.getString("outcome");
        if (!"FACILITATED".equals(outcome) && !"PARTLY".equals(outcome)) return;
        var people = row.getInt("people_reached");
        counted.add(new Key(Measure.PLACE, month, Counted.ALL, place, people), new Count(1, people));
    }

    /** Where it brings something to; who is taken away leaves one place for several others. */
    private static @Nullable String placeOf(Terms terms) {
        if (terms instanceof ConvoyTerms convoy) return convoy.destination();
        return terms instanceof MissionTerms mission ? mission.destination() : null;
    }

    /** One that lapsed was never to hold; one that holds still has not been held yet. */
    private void hours(CeasefireTerms pause, ResultSet row, Counted counted) throws SQLException {
        if ("LAPSED".equals(row.getString("state"))) return;
        var from = Sql.instant(row, "starts_at");
        held(pause, "AGREED", from, from, Sql.instant(row, "ends_at"), counted);
        var since = Sql.instantOrNull(row, "took_effect_at");
        var until = Sql.instantOrNull(row, "ended_at");
        if (since != null && until != null) held(pause, "HELD", from, since, until, counted);
    }

    private void held(CeasefireTerms pause, String detail, Instant begins, Instant from, Instant to, Counted counted) {
        var minutes = PauseHours.minutes(pause, from, to);
        counted.add(new Key(Measure.PAUSE, month(begins), Counted.ALL, detail, 0), new Count(1, minutes));
    }

    private int month(Instant at) {
        return Filter.number(YearMonth.from(at.atZone(zone)));
    }
}
