package org.parley.search;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Found.Where;
import org.parley.overview.Sight;
import org.parley.request.Kind;
import org.parley.request.TermsCodec;
import org.parley.search.TextsInside.Inside;
import org.parley.shared.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts inside terms and counter-proposals, codes of places with their names in both languages. */
@Component
class TermsTexts {

    private static final Logger LOG = LoggerFactory.getLogger(TermsTexts.class);

    /** These name persons: observers read them of nobody ({@link Sight#persons}). */
    private static final Set<String> OF_PERSONS = Set.of("contact", "note");

    private final JdbcClient jdbc;
    private final TermsCodec codec;
    private final PlaceNames names;

    TermsTexts(JdbcClient jdbc, TermsCodec codec, PlaceNames names) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.names = names;
    }

    private record Written(UUID request, @Nullable String party, int version, List<Inside> texts) {}

    List<Piece> of(Collection<UUID> requests, Sight sight) {
        var all = sight.ask(jdbc, Sources.TERMS)
                .param("ids", requests)
                .query((row, number) -> written(row))
                .list();
        var named = names.of(all.stream()
                .flatMap(one -> one.texts.stream())
                .map(Inside::text)
                .collect(toSet()));
        var pieces = new ArrayList<Piece>();
        for (var one : all)
            for (var text : one.texts)
                if (sight.persons() || !OF_PERSONS.contains(text.field())) pieces.add(piece(one, text, named));
        return pieces;
    }

    /** Terms that nobody can read hold no text; the rest of their request is found all the same. */
    private Written written(ResultSet row) throws SQLException {
        var id = Sql.uuid(row, "request_id");
        var texts = new ArrayList<Inside>();
        try {
            var terms = codec.read(Kind.valueOf(row.getString("kind")), row.getString("json"));
            texts.addAll(TextsInside.of(terms));
        } catch (RuntimeException unreadable) {
            LOG.warn("the terms of request {} can't be read", id);
        }
        return new Written(id, row.getString("party"), row.getInt("no"), texts);
    }

    private static Piece piece(Written written, Inside text, Map<String, String> named) {
        var name = named.get(text.text());
        return new Piece(
                written.request,
                written.party != null ? Where.ANSWER : where(text, name != null),
                written.party,
                reach(written, text),
                name == null ? text.text() : name);
    }

    private static Where where(Inside text, boolean place) {
        if (place) return Where.PLACES;
        return text.field().equals("contact") ? Where.PEOPLE : Where.TERMS;
    }

    private static Reach reach(Written written, Inside text) {
        if (written.party != null) return new Reach(null, null, Set.of(written.party), false, false);
        return new Reach(written.version, null, Set.of(), !OF_PERSONS.contains(text.field()), true);
    }
}
