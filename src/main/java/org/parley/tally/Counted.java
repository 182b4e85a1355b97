package org.parley.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What one request contributes, with the areas it touches and the parties it asks. */
record Counted(UUID id, String kind, int journalSeq, Set<String> areas, Set<String> parties, Map<Key, Count> rows) {

    static final String ALL = "*";

    /** All months together. */
    static final int EVER = 0;

    /** Of none that was asked: it stands among all, and under no party. */
    static final String NONE = "";

    Counted(UUID id, String kind, int journalSeq) {
        this(id, kind, journalSeq, new TreeSet<>(), new TreeSet<>(), new HashMap<>());
    }

    /** One figure of the request. */
    record Key(Measure measure, int month, String party, String detail, int bucket) {}

    /** One of the sums to which a figure adds. */
    record Cell(Measure measure, String area, String party, String kind, int month, String detail, int bucket) {}

    void add(Key key, Count count) {
        rows.merge(key, count, Count::plus);
    }

    boolean saysTheSameAs(Counted other) {
        return areas.equals(other.areas) && parties.equals(other.parties) && rows.equals(other.rows);
    }

    /** Every sum that it adds to: each of its areas, of its parties, and all; in its month, and in all. */
    void forEachCell(BiConsumer<Cell, Count> what) {
        rows.forEach((key, count) -> {
            for (var area : withAll(areas))
                for (var party : parties(key))
                    for (var kind : key.measure.isOfSteps() ? Set.of(ALL) : Set.of(ALL, kind))
                        for (var month : List.of(key.month, EVER))
                            what.accept(new Cell(key.measure, area, party, kind, month, key.detail, key.bucket), count);
        });
    }

    private Set<String> parties(Key key) {
        if (key.party.equals(NONE)) return Set.of(ALL);
        return key.party.equals(ALL) ? withAll(parties) : Set.of(ALL, key.party);
    }

    private static Set<String> withAll(Set<String> some) {
        var all = new TreeSet<>(some);
        all.add(ALL);
        return all;
    }
}
