package org.parley.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** The OpenAPI document as it is served. */
record Description(JsonNode document) {

    /** One operation, with the path as it is declared. */
    record Operation(HttpMethod method, String path, JsonNode says) {

        String id() {
            return says.get("operationId").asText();
        }

        /** An address of this form, of things that there are not. */
        String somewhere() {
            return path.replaceAll("\\{(no|groupNo)}", "1")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Description of(MockMvc http) throws Exception {
        var served = http.perform(get("/v3/api-docs")).andReturn().getResponse();
        return new Description(Example.JSON.readTree(served.getContentAsString(StandardCharsets.UTF_8)));
    }

    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    var method = HttpMethod.valueOf(entry.getKey().toUpperCase());
                    found.add(new Operation(method, path.getKey(), entry.getValue()));
                }));
        return found;
    }

    Stream<JsonNode> parameters() {
        return operations().stream().flatMap(one -> stream(one.says().path("parameters")));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
