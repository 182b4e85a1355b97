package org.parley.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.parley.overview.Found.Where;
import org.parley.overview.Sight;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of requests, read from where they stand, as far as a reader may know them; three statements. */
@Component
class Texts {

    private final JdbcClient jdbc;
    private final TermsTexts terms;

    Texts(JdbcClient jdbc, TermsTexts terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    List<Piece> of(Collection<UUID> requests, Sight sight) {
        if (requests.isEmpty()) return List.of();
        var pieces = new ArrayList<Piece>();
        sight.ask(jdbc, Sources.TEXTS).param("ids", requests).query(row -> {
            pieces.add(piece(row));
        });
        pieces.addAll(terms.of(requests, sight));
        pieces.removeIf(piece -> piece.text().isBlank());
        return pieces;
    }

    private static Piece piece(ResultSet row) throws SQLException {
        var party = row.getString("party");
        var reach = new Reach(
                Sql.integerOrNull(row, "version"),
                Sql.instantOrNull(row, "told_at"),
                party == null ? Set.of() : Set.of(party),
                row.getBoolean("observed"),
                row.getBoolean("protection"));
        return new Piece(
                Sql.uuid(row, "request_id"),
                Where.valueOf(row.getString("place")),
                party,
                reach,
                Objects.toString(row.getString("wording"), ""));
    }
}
