package org.parley.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Characters;

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
        return Characters.areReadable(text);
    }

    /** For what is sent back to whoever wrote it. */
    static String readable(String text) {
        return Characters.readable(text.codePoints()
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }
}
