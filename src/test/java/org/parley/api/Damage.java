package org.parley.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every way in which one value of a body can be wrong. */
final class Damage {

    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\"x\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"" + "x".repeat(5000) + "\"",
            "-1",
            "0",
            "2147483647",
            "1e400",
            "true",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"x\": null}",
            "\"2999-12-31T23:59:59\"",
            "\"1900-01-01T00:00:00Z\"",
            "\"6f1c0a52-93f4-4f0c-9d3e-2f5b7f3a9c11\"");

    private Damage() {}

    static Stream<ObjectNode> of(ObjectNode whole) {
        return places("", whole).stream().flatMap(place -> at(whole, JsonPointer.compile(place)));
    }

    private static List<String> places(String path, JsonNode node) {
        var found = new ArrayList<String>();
        node.properties().forEach(field -> {
            var place = path + "/" + field.getKey();
            found.add(place);
            found.addAll(places(place, field.getValue()));
        });
        if (node.isArray() && !node.isEmpty()) {
            found.add(path + "/0");
            found.addAll(places(path + "/0", node.get(0)));
        }
        return found;
    }

    private static Stream<ObjectNode> at(ObjectNode whole, JsonPointer place) {
        return Stream.concat(
                Stream.of(without(whole.deepCopy(), place)),
                VALUES.stream().map(value -> with(whole.deepCopy(), place, value)));
    }

    private static ObjectNode without(ObjectNode whole, JsonPointer place) {
        var parent = whole.at(place.head());
        if (parent instanceof ObjectNode object) object.remove(place.last().getMatchingProperty());
        else ((ArrayNode) parent).remove(place.last().getMatchingIndex());
        return whole;
    }

    private static ObjectNode with(ObjectNode whole, JsonPointer place, String value) {
        var parent = whole.at(place.head());
        var raw = new RawValue(value);
        if (parent instanceof ObjectNode object) object.putRawValue(place.last().getMatchingProperty(), raw);
        else ((ArrayNode) parent).setRawValue(place.last().getMatchingIndex(), raw);
        return whole;
    }
}
