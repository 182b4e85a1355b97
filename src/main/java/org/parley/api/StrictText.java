package org.parley.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text, and nothing but text: a P-code is no number. Half a character or a zero character can't be stored or hashed. */
class StrictText extends StdScalarDeserializer<String> {

    StrictText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            return (String) context.handleUnexpectedToken(_valueClass, parser);
        var text = parser.getText();
        if (isReadable(text)) return text;
        return (String) context.handleWeirdStringValue(_valueClass, "", "characters that can't be stored");
    }

    static boolean isReadable(String text) {
        return text.codePoints().noneMatch(StrictText::isUnreadable);
    }

    /** For what is sent back to whoever wrote it. */
    static String readable(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .limit(200)
                .forEach(character -> clean.appendCodePoint(isUnreadable(character) ? '\uFFFD' : character));
        return clean.toString();
    }

    private static boolean isUnreadable(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }
}
