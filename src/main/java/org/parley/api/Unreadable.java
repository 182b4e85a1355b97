package org.parley.api;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.shared.Refusal;

/** Names the field that a body could not be read at, and why; empty where it is no JSON at all. */
final class Unreadable {

    private Unreadable() {}

    static Optional<Refusal> refusal(@Nullable Throwable cause) {
        if (!(cause instanceof JsonMappingException mapping)) return Optional.empty();
        var field = path(mapping);
        if (field.isEmpty() && !(cause instanceof InvalidTypeIdException)) return Optional.empty();
        if (cause instanceof UnrecognizedPropertyException) return Optional.of(Refusal.of(field, "field.unknown"));
        if (cause instanceof InvalidNullException) return Optional.of(Refusal.of(field, "field.missing"));
        if (cause instanceof InvalidTypeIdException) return Optional.of(kind(field));
        if (cause instanceof InvalidFormatException format)
            return Optional.of(refusal(field, format.getTargetType() == null ? Object.class : format.getTargetType()));
        var wrong = cause instanceof MismatchedInputException
                || cause instanceof ValueInstantiationException
                || cause.getCause() instanceof InputCoercionException;
        return wrong ? Optional.of(Refusal.of(field, "field.malformed")) : Optional.empty();
    }

    /** A value that is none of this type. */
    static Refusal refusal(String field, Class<?> type) {
        if (type.isEnum()) return Refusal.of(field, "field.not-one-of", names(type.getEnumConstants()));
        return type == String.class ? Refusal.of(field, "text.unreadable") : Refusal.of(field, "field.malformed");
    }

    private static Refusal kind(String field) {
        return Refusal.of(field.isEmpty() ? "kind" : field + ".kind", "field.not-one-of", names(Kind.values()));
    }

    private static String names(@Nullable Object[] constants) {
        return Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** As refusals of rules name fields: {@code zones[0].window.from}. */
    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(Unreadable::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }
}
