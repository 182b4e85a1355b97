package org.parley.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Sight;
import org.parley.overview.Ways;
import org.parley.search.Vocabulary.Known;
import org.springframework.stereotype.Component;

/**
 * Finds the ways to what a phrase asks for: along its rarest word, from the newest request on, and whether a request
 * holds the other words is looked up for each. So a page costs the same however many requests there are.
 */
@Component
class Directions {

    private static final String WORDS = "search_word w join request r on r.id = w.request_id";

    private static final String REFERENCE = """
            (select q.reference as word, q.id as request_id, q.opened_at from request q where q.reference = :reference) w
            join request r on r.id = w.request_id""";

    private static final String ALSO =
            " and exists (select 1 from search_word also where also.request_id = w.request_id and also.word %s and %s)";

    private final Vocabulary vocabulary;

    Directions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Ways to(Phrase phrase, Sight sight) {
        if (phrase.reference() != null) {
            Map<String, Object> values = Map.of("reference", phrase.reference());
            return new Ways(REFERENCE, List.of("r.id = w.request_id"), values);
        }
        if (phrase.hasNoWord()) return Ways.NOWHERE;
        var known = vocabulary.of(phrase, sight);
        var begun = phrase.begun();
        var sets = new ArrayList<Asked>();
        for (var word : phrase.whole()) sets.add(new Asked(known, word, false));
        if (begun != null) sets.add(new Asked(known, begun, true));
        if (sets.stream().anyMatch(asked -> asked.words.isEmpty())) return Ways.NOWHERE;
        return along(rarest(sets), sets, sight);
    }

    /** One word that must be there, or any of those that begin so. */
    private record Asked(String text, boolean begun, List<Known> words) {

        Asked(List<Known> known, String text, boolean begun) {
            this(
                    text,
                    begun,
                    known.stream()
                            .filter(one -> begun
                                    ? one.word().startsWith(text)
                                    : one.word().equals(text))
                            .limit(begun ? Vocabulary.MOST_BEGINNINGS : 1)
                            .toList());
        }

        /** Are there perhaps more of them than were looked up? */
        boolean mayBeMore() {
            return words.size() == Vocabulary.MOST_BEGINNINGS;
        }

        /** Null: none of them is in many requests. */
        @Nullable
        Instant crowdedSince() {
            return words.stream()
                    .map(Known::crowdedSince)
                    .filter(Objects::nonNull)
                    .max(naturalOrder())
                    .orElse(null);
        }
    }

    private static Asked rarest(List<Asked> sets) {
        return sets.stream()
                .filter(asked -> !asked.mayBeMore())
                .min(comparing(Asked::crowdedSince, nullsFirst(naturalOrder())))
                .orElse(sets.get(0));
    }

    private static Ways along(Asked driver, List<Asked> sets, Sight sight) {
        var values = new HashMap<String, Object>();
        var rest = new StringBuilder(" and " + readable("w", sight));
        for (var other : sets) {
            if (other == driver) continue;
            var name = "also" + values.size();
            var like = other.begun ? ">= :%1$s and also.word < :%1$sEnd".formatted(name) : "= :" + name;
            rest.append(ALSO.formatted(like, readable("also", sight)));
            values.put(name, other.text);
            values.put(name + "End", other.text + "\uffff");
        }
        var ways = new ArrayList<String>();
        for (var word : driver.words) {
            var name = "word" + ways.size();
            ways.add("w.word = :" + name + rest);
            values.put(name, word.word());
        }
        return new Ways(WORDS, ways, values);
    }

    /** May the reader find a request by this row? Marks of {@link Sight} say which versions and moments are the reader's. */
    private static String readable(String row, Sight sight) {
        return switch (sight.reader()) {
            case STAFF -> "[staff]";
            case PROTECTION -> row + ".protection";
            case OBSERVER -> row + ".observed";
            case PARTY -> OF_A_PARTY.formatted(row);
        };
    }

    private static final String OF_A_PARTY = """
            (%1$s.version = 0
             or exists (select 1 from terms_version v
                        where v.request_id = %1$s.request_id and v.no = %1$s.version and [put v])
             or %1$s.told_at is not null and [then %1$s.request_id %1$s.told_at]
             or position(',' || cast(:party as varchar) || ',' in %1$s.parties) > 0)""";
}
