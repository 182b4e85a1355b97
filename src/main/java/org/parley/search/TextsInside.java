package org.parley.search;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every text that a record holds, at any depth; times, numbers and constants are none. */
final class TextsInside {

    private TextsInside() {}

    /** A text, and the part of the record in which it stands. */
    record Inside(String field, String text) {}

    static List<Inside> of(Object whole) {
        var found = new ArrayList<Inside>();
        if (whole instanceof Record parts)
            for (var part : parts.getClass().getRecordComponents()) gather(part.getName(), value(part, parts), found);
        return found;
    }

    private static void gather(String field, @Nullable Object value, List<Inside> into) {
        if (value instanceof String text && !text.isBlank()) into.add(new Inside(field, text));
        if (value instanceof Collection<?> several) several.forEach(one -> gather(field, one, into));
        if (value instanceof Record inner)
            for (var part : inner.getClass().getRecordComponents()) gather(field, value(part, inner), into);
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
