package org.parley.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A time as ISO 8601 text, cut to microseconds, between the years 1900 and 2999: what databases keep and calendars can
 * add to. Wall time has no offset, a moment always has one.
 */
class StrictTime<T> extends StdScalarDeserializer<T> {

    private static final Map<Class<?>, Function<String, ? extends Temporal>> PARSERS = Map.of(
            Instant.class,
                    text -> inRange(OffsetDateTime.parse(text)).toInstant().truncatedTo(ChronoUnit.MICROS),
            LocalDate.class, text -> inRange(LocalDate.parse(text)),
            LocalDateTime.class, text -> inRange(LocalDateTime.parse(text)).truncatedTo(ChronoUnit.MICROS),
            LocalTime.class, text -> LocalTime.parse(text).truncatedTo(ChronoUnit.MICROS));

    private final Class<T> type;
    private final Function<String, ? extends Temporal> parser;

    private StrictTime(Class<T> type, Function<String, ? extends Temporal> parser) {
        super(type);
        this.type = type;
        this.parser = parser;
    }

    static <T extends Temporal> StrictTime<T> of(Class<T> type) {
        return new StrictTime<>(type, PARSERS.get(type));
    }

    @Override
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) return type.cast(context.handleUnexpectedToken(type, json));
        var text = json.getText();
        try {
            return type.cast(parser.apply(text));
        } catch (DateTimeException broken) {
            return type.cast(context.handleWeirdStringValue(type, text, "not such a time"));
        }
    }

    private static <V extends Temporal> V inRange(V time) {
        var year = time.get(ChronoField.YEAR);
        if (year < 1900 || year > 2999) throw new DateTimeException("out of range");
        return time;
    }
}
