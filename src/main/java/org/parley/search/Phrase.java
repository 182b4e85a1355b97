package org.parley.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words that must all be there, and the beginning of one, since the last word may still be
 * typed (a sign after it ends it). {@code reference}: nothing but a request's reference.
 */
record Phrase(
        List<String> whole,
        @Nullable String begun,
        @Nullable String reference) {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,9}-\\d{4}-\\d{4,9}");

    static Phrase of(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        if (REFERENCE.matcher(upper).matches()) return new Phrase(List.of(), null, upper);
        var words = new ArrayList<>(Words.of(text));
        String begun = null;
        if (!words.isEmpty() && words.size() <= MOST_WORDS) {
            var last = words.get(words.size() - 1);
            if (last.to() == text.length() && last.text().length() >= SHORTEST_BEGINNING) {
                begun = last.text();
                words.remove(words.size() - 1);
            }
        }
        var whole = new LinkedHashSet<String>();
        words.forEach(word -> whole.add(word.text()));
        return new Phrase(whole.stream().limit(MOST_WORDS).toList(), begun, null);
    }

    /** Nothing but signs was typed. */
    boolean hasNoWord() {
        return whole.isEmpty() && begun == null && reference == null;
    }

    boolean asksFor(String word) {
        return whole.contains(word) || begun != null && word.startsWith(begun);
    }
}
