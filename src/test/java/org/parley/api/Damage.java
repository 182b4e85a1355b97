package org.parley.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Ways in which one value of a body, or the body itself, can be wrong; a seed decides which of them a place meets. */
final class Damage {

    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\"x\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\udc00x\\ud800\"",
            "\"\\u0000\"",
            "\"\\u202egnp.exe\"",
            "\"=HYPERLINK(\\\"http://x\\\")\"",
            "\"@SUM(1+1)\"",
            "\"<script>alert(1)</script>\"",
            "\"'; drop table request; --\"",
            "\"${jndi:ldap://x}\"",
            "\"\\ud83d\\ude9a\\ud83d\\udd4a\"",
            "\"\\u0627\\u0644\\u0646\\u0635\"",
            "\"" + "x".repeat(5_000) + "\"",
            "\"" + "\\ud83d\\ude9a".repeat(30_000) + "\"",
            "-1",
            "0",
            "0.5",
            "2147483647",
            "-9223372036854775809",
            "1e400",
            "true",
            "[]",
            "[null]",
            "[[]]",
            "[1, \"x\"]",
            "{}",
            "{\"x\": null}",
            "{\"a\":".repeat(60) + "1" + "}".repeat(60),
            "\"2999-12-31T23:59:59\"",
            "\"1900-01-01T00:00:00Z\"",
            "\"2016-02-30T25:61:00\"",
            "\"6f1c0a52-93f4-4f0c-9d3e-2f5b7f3a9c11\"");

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    /** Every place left out once, and filled with as many wrong values as told. */
    Stream<String> of(ObjectNode whole, int values) {
        return places("", whole).stream()
                .map(JsonPointer::compile)
                .flatMap(place -> Stream.concat(
                        Stream.of(without(whole.deepCopy(), place)),
                        random.ints(values, 0, VALUES.size())
                                .mapToObj(chosen -> with(whole.deepCopy(), place, VALUES.get(chosen)))))
                .map(ObjectNode::toString);
    }

    /** The body as a whole: broken off, said twice, something else, too deep, with a field too many. */
    static Stream<String> ofTheWhole(ObjectNode whole) {
        var text = whole.toString();
        var first = whole.fieldNames().next();
        var twice = "{\"" + first + "\":" + whole.get(first) + "," + text.substring(1);
        var more = "{\"nobodyKnowsThis\":1," + text.substring(1);
        return Stream.of(
                text.substring(0, text.length() - 1),
                text + text,
                twice,
                more,
                "[" + text + "]",
                "\"text\"",
                "null",
                "",
                "{\"" + first + "\":" + "[".repeat(20_000));
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
