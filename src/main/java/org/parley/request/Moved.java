package org.parley.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms moved in time: every day in their text, of whatever kind they are, by the same number of whole weeks. */
final class Moved {

    /** A wall time or a day as a whole value; a text that somebody typed is longer or has no such form. */
    private static final Pattern WHEN = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}[\\d:.]*)?\"");

    private Moved() {}

    /** By as few weeks as it takes to begin in the future; what lies ahead stays. */
    static String pastWeeks(String text, Function<String, Terms> read, Instant now) {
        var begins = read.apply(text).startsAt();
        long weeks = begins.isAfter(now) ? 0 : Duration.between(begins, now).toDays() / 7;
        var moved = by(weeks, text);
        while (!read.apply(moved).startsAt().isAfter(now)) moved = by(++weeks, text);
        return moved;
    }

    private static String by(long weeks, String text) {
        return WHEN.matcher(text).replaceAll(found -> "\"" + moved(found.group(1), found.group(2), weeks) + "\"");
    }

    private static String moved(String day, @Nullable String time, long weeks) {
        return LocalDate.parse(day).plusWeeks(weeks) + (time == null ? "" : time);
    }
}
