package org.parley.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.ceasefire.Windows;
import org.parley.overview.Clash.Other;
import org.parley.place.Places;
import org.parley.request.Kind;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a movement would meet, before anybody is asked (features.md row 98). Trucks are only counted, so none is shared. */
@Service
@Transactional(readOnly = true)
public class Clashes {

    /** No movement is on its way for longer. */
    private static final Duration LONGEST = Duration.ofDays(60);

    private static final String ON_THEIR_WAY = """
            select r.reference, r.kind, r.starts_at, r.ends_at, v.json, [seen r.id] as known
            from request r join terms_version v on v.request_id = r.id and v.no = r.terms_version
            where r.starts_at > :earliest and r.starts_at < :returns and r.ends_at > :leaves
              and r.kind in ('CONVOY', 'EVACUATION', 'MISSION')
              and r.course in ('NOT_STARTED', 'UNDER_WAY', 'ARRIVED')
            order by r.starts_at, r.id limit 500""";

    private static final String WINDOWS = """
            select w.request_id from pause_window w
            where w.state in ('AGREED', 'IN_EFFECT') and w.ends_at >= :returns and w.starts_at <= :leaves
              and [seen w.request_id]
            order by w.ends_at, w.request_id limit 50""";

    private final JdbcClient jdbc;
    private final Requests requests;
    private final TermsCodec codec;
    private final Windows windows;
    private final Places places;

    Clashes(JdbcClient jdbc, Requests requests, TermsCodec codec, Windows windows, Places places) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.codec = codec;
        this.windows = windows;
        this.places = places;
    }

    /** Nothing for what does not move, and for terms that could not be asked for: those are refused field by field. */
    public List<Clash> of(Terms terms, Actor who) {
        if (!terms.kind().moves() || !requests.refusals(terms).isEmpty()) return List.of();
        var sight = Sight.of(who);
        var found = new ArrayList<Clash>();
        for (var other : others(terms, sight))
            found.addAll(other.with(terms.routesUsed(), terms.startsAt(), terms.endsAt()));
        var bare = terms.underPause() == null ? uncovered(terms, sight) : List.<String>of();
        if (!bare.isEmpty())
            found.add(new Clash(Clash.Reason.NO_WINDOW, null, null, bare, terms.startsAt(), terms.endsAt()));
        return List.copyOf(found);
    }

    private List<Other> others(Terms terms, Sight sight) {
        if (terms.routesUsed().isEmpty()) return List.of();
        return sight.ask(jdbc, ON_THEIR_WAY)
                .param("earliest", Sql.utc(terms.startsAt().minus(LONGEST)))
                .param("leaves", Sql.utc(terms.startsAt()))
                .param("returns", Sql.utc(terms.endsAt()))
                .query((row, n) -> other(row))
                .list();
    }

    private Other other(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        return new Other(
                row.getString("reference"),
                kind,
                codec.read(kind, row.getString("json")).routesUsed(),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getBoolean("known"));
    }

    /** The areas on its way that lie in no agreed window from departure to return. */
    private List<String> uncovered(Terms terms, Sight sight) {
        Instant leaves = terms.startsAt();
        Instant returns = terms.endsAt();
        var pauses = sight.ask(jdbc, WINDOWS)
                .param("leaves", Sql.utc(leaves))
                .param("returns", Sql.utc(returns))
                .query(UUID.class)
                .list();
        return Stream.concat(terms.areasTouched().stream(), places.along(terms.routesUsed()).stream())
                .distinct()
                .filter(area -> pauses.stream()
                        .noneMatch(pause -> windows.coverage(pause, List.of(area), leaves, returns)
                                .isEmpty()))
                .toList();
    }
}
