package org.parley.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** What the description of the API shows as an example of what an operation takes. */
final class Example {

    static final ObjectMapper JSON = new ObjectMapper();

    private Example() {}

    static ObjectNode of(String operation) {
        try (var text = new ClassPathResource("api/examples/" + operation + ".json").getInputStream()) {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** JSON with single quotes, so that a test reads well. */
    static String json(String text) {
        return text.replace('\'', '"');
    }
}
