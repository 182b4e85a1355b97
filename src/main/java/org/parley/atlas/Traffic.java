package org.parley.atlas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.parley.atlas.Atlas.Movement;
import org.parley.atlas.Atlas.Pause;
import org.parley.overview.Sight;
import org.parley.place.Places;
import org.parley.place.Route;
import org.parley.request.Kind;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What takes place there: pauses in effect and movements on the road, of requests that the reader sees. */
@Component
class Traffic {

    private static final String PAUSES = """
            select r.id, r.reference, r.kind, w.state, coalesce(w.took_effect_at, w.starts_at) as starts_at,
                   coalesce(w.ended_at, w.ends_at) as ends_at, v.json
            from pause_window w join request r on r.id = w.request_id
            join terms_version v on v.request_id = r.id and v.no = w.terms_version
            where w.state in (:states) and coalesce(w.took_effect_at, w.starts_at) <= :until
              and coalesce(w.ended_at, w.ends_at) > :from and [seen r.id] and [still r.id]
            order by w.ends_at, r.id limit 200""";

    private static final String MOVEMENTS = """
            select r.id, r.reference, r.kind, r.title, m.departed_at, m.arrived_at, v.json
            from movement m join request r on r.id = m.request_id
            join terms_version v on v.request_id = r.id and v.no = r.terms_version
            where m.departed_at <= :until and (m.arrived_at is null or m.arrived_at > :from)
              and (m.arrived_at is not null or r.course not in ('ENDED', 'CANCELLED') or r.changed_at > :from)
              and [seen r.id] and [still r.id]
            order by m.departed_at, r.id limit 500""";

    private final JdbcClient jdbc;
    private final TermsCodec codec;
    private final Places places;

    Traffic(JdbcClient jdbc, TermsCodec codec, Places places) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.places = places;
    }

    List<Pause> pauses(Span span, Sight sight) {
        return within(PAUSES, span, sight)
                .param("states", span.windows())
                .query((row, n) -> new Pause(
                        Sql.uuid(row, "id"),
                        row.getString("reference"),
                        row.getString("state"),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        terms(row).areasTouched()))
                .list();
    }

    List<Movement> movements(Span span, Sight sight) {
        var routes = places.routes();
        return within(MOVEMENTS, span, sight)
                .query((row, n) -> movement(row, terms(row), routes))
                .list();
    }

    private StatementSpec within(String query, Span span, Sight sight) {
        return sight.ask(jdbc, query).param("from", Sql.utc(span.from())).param("until", Sql.utc(span.until()));
    }

    private Terms terms(ResultSet row) throws SQLException {
        return codec.read(Kind.valueOf(row.getString("kind")), row.getString("json"));
    }

    private static Movement movement(ResultSet row, Terms terms, List<Route> routes) throws SQLException {
        return new Movement(
                Sql.uuid(row, "id"),
                row.getString("reference"),
                terms.kind(),
                row.getString("title"),
                Sql.instant(row, "departed_at"),
                Sql.instantOrNull(row, "arrived_at"),
                way(terms, routes),
                terms.routesUsed());
    }

    /** From where it leaves, along its routes in order, to where it goes. */
    private static List<String> way(Terms terms, List<Route> routes) {
        var touched = terms.areasTouched();
        var along = routes.stream()
                .filter(route -> terms.routesUsed().contains(route.code()))
                .flatMap(route -> route.pcodes().stream());
        return Stream.of(touched.stream().limit(1), along, touched.stream().skip(1))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }
}
