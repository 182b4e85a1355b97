package org.parley.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of the terms, field by field; features.md row 25. */
public final class TermsDiff {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TermsDiff() {}

    /** The changes in the order of their paths; a list of plain values is compared as one value. */
    public static List<Change> between(String earlier, String later) {
        var was = fields(earlier);
        var now = fields(later);
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(was.get(path), now.get(path)))
                .map(path -> new Change(path, text(was.get(path)), text(now.get(path))))
                .toList();
    }

    /** Every field of one version with its value, as the screens list them. */
    public static Map<String, String> flatten(String text) {
        var found = new TreeMap<String, String>();
        fields(text).forEach((path, value) -> found.put(path, text(value)));
        return found;
    }

    private static Map<String, JsonNode> fields(String text) {
        var found = new TreeMap<String, JsonNode>();
        try {
            collect("", JSON.readTree(text), found);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
        found.keySet().removeAll(List.of("kind", "schema"));
        return found;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> found) {
        if (node.isObject()) {
            var prefix = path.isEmpty() ? "" : path + ".";
            node.properties().forEach(field -> collect(prefix + field.getKey(), field.getValue(), found));
        } else if (node.isArray()
                && StreamSupport.stream(node.spliterator(), false).anyMatch(JsonNode::isContainerNode)) {
            for (int i = 0; i < node.size(); i++) collect(path + "[" + i + "]", node.get(i), found);
        } else {
            found.put(path, node);
        }
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null) return null;
        if (!value.isArray()) return value.asText();
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
