package org.parley.search;

import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestList;
import org.parley.overview.RequestList.Filter;
import org.parley.overview.RequestList.Row;
import org.parley.overview.Sight;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requests that hold every word of a text, in whatever the reader may read of them, and that the rest of the filter
 * leaves; newest first, each with where it was found. A reference alone finds its request at once; everything else as it
 * was read last, a second or so after it was written. Words that nobody knows and words that the reader may not know
 * look alike.
 */
@Service
@Transactional(readOnly = true)
public class Search {

    private final RequestList list;
    private final Directions directions;
    private final Findings findings;

    Search(RequestList list, Directions directions, Findings findings) {
        this.list = list;
        this.directions = directions;
        this.findings = findings;
    }

    /** The rows after this key, at most {@code limit} and never more than 200; without a text the list as it is. */
    public Page<Row> page(Filter filter, Actor who, @Nullable String after, int limit) {
        if (filter.text() == null) return list.page(filter, who, after, limit);
        var phrase = Phrase.of(filter.text());
        var sight = Sight.of(who);
        var page = list.page(filter.withoutText(), directions.to(phrase, sight), who, after, limit);
        return new Page<>(findings.on(page.rows(), phrase, sight), page.next());
    }

    /** How many there are; a thousand means a thousand or more. */
    public int count(Filter filter, Actor who) {
        if (filter.text() == null) return list.count(filter, who);
        var ways = directions.to(Phrase.of(filter.text()), Sight.of(who));
        return list.count(filter.withoutText(), ways, who);
    }
}
