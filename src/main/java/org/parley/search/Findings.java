package org.parley.search;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.Found;
import org.parley.overview.Found.Where;
import org.parley.overview.RequestList.Row;
import org.parley.overview.Sight;
import org.springframework.stereotype.Component;

/** Says where the requests of a page hold what was looked for, out of the texts that the reader may read. */
@Component
class Findings {

    private static final int MOST = 3;
    private static final int AROUND = 60;

    private final Texts texts;

    Findings(Texts texts) {
        this.texts = texts;
    }

    List<Row> on(List<Row> rows, Phrase phrase, Sight sight) {
        var reference = phrase.reference();
        if (reference != null)
            return rows.stream()
                    .map(row -> row.foundIn(List.of(new Found(Where.REFERENCE, null, "", reference, ""))))
                    .toList();
        var pieces = texts.of(rows.stream().map(Row::id).toList(), sight).stream()
                .sorted(comparing(Piece::where))
                .collect(groupingBy(Piece::request));
        return rows.stream()
                .map(row -> row.foundIn(found(pieces.getOrDefault(row.id(), List.of()), phrase)))
                .toList();
    }

    private static List<Found> found(List<Piece> pieces, Phrase phrase) {
        var found = new ArrayList<Found>();
        var told = new HashSet<Told>();
        for (var piece : pieces) {
            if (found.size() == MOST) break;
            var words = Words.of(piece.text()).stream()
                    .filter(word -> phrase.asksFor(word.text()))
                    .toList();
            if (words.isEmpty() || !told.add(new Told(piece.where(), piece.party()))) continue;
            var first = words.get(0);
            found.add(around(piece, first.from(), first.to()));
        }
        return List.copyOf(found);
    }

    private record Told(Where where, @Nullable String party) {}

    private static Found around(Piece piece, int from, int to) {
        var text = piece.text();
        return new Found(
                piece.where(),
                piece.party(),
                end(text.substring(0, from)),
                text.substring(from, to),
                beginning(text.substring(to)));
    }

    private static String end(String text) {
        if (text.length() <= AROUND) return text;
        var cut = text.indexOf(' ', text.length() - AROUND);
        return cut < 0 ? "…" : "…" + text.substring(cut);
    }

    private static String beginning(String text) {
        if (text.length() <= AROUND) return text;
        var cut = text.lastIndexOf(' ', AROUND);
        return cut < 0 ? "…" : text.substring(0, cut) + " …";
    }
}
