package org.parley.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Sight;
import org.parley.shared.Sql;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The words that each reader may know of, kept apart: what begins like what was typed is looked up among one's own
 * words alone, or words that others read would crowd them out.
 */
@Repository
class Vocabulary {

    static final String STAFF = "*";
    static final String PROTECTION = "~";
    static final String OBSERVERS = "+";

    /** So many words that begin like the one typed. */
    static final int MOST_BEGINNINGS = 8;

    private static final String HIGHEST = "\uffff";

    /** A word whose two hundredth newest request lies far back is rare; null: it has fewer. */
    private static final String KNOWN = """
            select v.word, (select w.opened_at from search_word w where w.word = v.word
                            order by w.word, w.opened_at desc, w.request_id desc
                            offset 200 rows fetch next 1 row only) as crowded_since
            from ((select word from search_vocabulary where reader = :reader and word in (:whole))
                  union
                  (select word from search_vocabulary where reader = :reader and word >= :from and word < :to
                   order by reader, word limit :most)) v
            order by v.word""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Vocabulary(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Known(String word, @Nullable Instant crowdedSince) {}

    /** Of the whole words those that there are, and the first ones that begin so; one statement. */
    List<Known> of(Phrase phrase, Sight sight) {
        var begun = phrase.begun();
        return jdbc.sql(KNOWN)
                .param("reader", reader(sight))
                .param("whole", phrase.whole().isEmpty() ? List.of("") : phrase.whole())
                .param("from", begun == null ? "" : begun)
                .param("to", begun == null ? "" : begun + HIGHEST)
                .param("most", MOST_BEGINNINGS)
                .query((row, number) -> new Known(row.getString("word"), Sql.instantOrNull(row, "crowded_since")))
                .list();
    }

    private static String reader(Sight sight) {
        return switch (sight.reader()) {
            case STAFF -> STAFF;
            case PROTECTION -> PROTECTION;
            case OBSERVER -> OBSERVERS;
            case PARTY -> sight.party() == null ? "" : sight.party();
        };
    }

    /** Adds what is new; written by one at a time. */
    void add(Map<String, Set<String>> wordsByReader) {
        var fresh = new ArrayList<SqlParameterSource>();
        wordsByReader.forEach((reader, words) -> missing(reader, words)
                .forEach(word -> fresh.add(new MapSqlParameterSource("reader", reader).addValue("word", word))));
        if (!fresh.isEmpty())
            batches.batchUpdate(
                    "insert into search_vocabulary (reader, word) values (:reader, :word)",
                    fresh.toArray(SqlParameterSource[]::new));
    }

    private Set<String> missing(String reader, Set<String> words) {
        if (words.isEmpty()) return Set.of();
        var missing = new HashSet<>(words);
        jdbc.sql("select word from search_vocabulary where reader = :reader and word in (:words)")
                .param("reader", reader)
                .param("words", words)
                .query(String.class)
                .list()
                .forEach(missing::remove);
        return missing;
    }
}
