package org.parley.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The process files as text, each read once. */
@Component
public class ModelTexts {

    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** By their keys. */
    public Map<String, String> of(String... keys) {
        var texts = new TreeMap<String, String>();
        for (var key : keys) texts.put(key, read.computeIfAbsent(key, ModelTexts::read));
        return texts;
    }

    private static String read(String key) {
        try {
            return new ClassPathResource("processes/" + key + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
