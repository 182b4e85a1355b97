package org.parley.ui.kit;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the address of a page behind its question mark. What is not known there is ignored. */
public final class AddressParts {

    private AddressParts() {}

    /** What is not said does not stand in the address. */
    public static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) query.put(name, value.toString());
    }

    /** Null: it is not said, or there is no such one. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, QueryParameters query, String name) {
        var text = query.getSingleParameter(name).orElse("");
        for (var constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return null;
    }

    /** A day or a month of our time, since no database keeps every year that can be written; null: it is none. */
    public static <T extends TemporalAccessor> @Nullable T date(
            Function<String, T> parse, QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name)
                    .map(parse)
                    .filter(AddressParts::isOfOurTime)
                    .orElse(null);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static boolean isOfOurTime(TemporalAccessor date) {
        var year = date.get(ChronoField.YEAR);
        return year > 1900 && year < 3000;
    }
}
