package org.parley.exercise.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in which ids, times, references, places, parties, figures and hashes of terms are the copy's own. What stands
 * in canonical JSON stays canonical: only values are exchanged, each for one that is written alike.
 */
final class Wording {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?";

    /** In the order in which they are looked for; words last, since the others look like words too. */
    private static final Pattern PARTS = Pattern.compile("(?<id>" + ID + ")|(?<hash>\\b[0-9a-f]{64}\\b)"
            + "|(?<moment>" + TIME + "Z)|(?<local>" + TIME + ")|(?<day>(?<=\")\\d{4}-\\d\\d-\\d\\d(?=\"))"
            + "|(?<=\"(?:people|total|women|men|girls|boys|trucks|peopleServed|boarded|arrived|peopleReached|amount|was"
            + "|interviewed)\":)(?<count>\\d+)"
            + "|(?<word>\\b[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*\\b)");

    private Wording() {}

    static Cell of(String text, Cell.Known known) {
        var pieces = new ArrayList<Cell>();
        var rest = 0;
        for (var found = PARTS.matcher(text); found.find(); ) {
            var piece = piece(found, known);
            if (piece == null) continue;
            var before = text.substring(rest, found.start());
            pieces.add(copy -> before);
            pieces.add(piece);
            rest = found.end();
        }
        if (pieces.isEmpty()) return copy -> text;
        var last = text.substring(rest);
        pieces.add(copy -> last);
        return copy -> joined(pieces, copy);
    }

    private static String joined(List<Cell> pieces, Copy.Written copy) {
        var text = new StringBuilder();
        for (var piece : pieces) text.append(piece.of(copy));
        return text.toString();
    }

    /** Null: the same in every copy. */
    private static @Nullable Cell piece(Matcher found, Cell.Known known) {
        var text = found.group();
        if (found.group("id") != null) return id(UUID.fromString(text), known);
        if (found.group("hash") != null) return known.hashes().contains(text) ? copy -> copy.hash(text) : null;
        if (found.group("word") != null) return word(text, known);
        if (found.group("count") != null) return copy -> copy.as().count(Integer.parseInt(text));
        return time(found, text);
    }

    private static @Nullable Cell id(UUID id, Cell.Known known) {
        return known.ids().contains(id) ? copy -> copy.as().id(id) : null;
    }

    private static @Nullable Cell word(String text, Cell.Known known) {
        if (known.references().contains(text)) return copy -> copy.as().reference(text);
        return known.words().contains(text) ? copy -> copy.as().word(text) : null;
    }

    private static Cell time(Matcher found, String text) {
        if (found.group("moment") != null) return copy -> copy.as().at(Instant.parse(text));
        if (found.group("day") != null) return copy -> Cell.day(copy, LocalDate.parse(text));
        var local = LocalDateTime.parse(text);
        return copy -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(copy.as().local(local));
    }
}
