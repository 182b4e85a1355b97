package org.parley.request;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;
import org.parley.shared.Held;
import org.springframework.stereotype.Component;

/**
 * Terms as text and back: canonical JSON (RFC 8785) with the kind and a schema version inside. The SHA-256 is always
 * that of the stored text, never of a record written again.
 */
@Component
public class TermsCodec {

    private static final int SCHEMA = 1;

    private final Map<Kind, TermsKind<?>> kinds;
    private final Held<String, Terms> read = new Held<>(); // by the hash of their text
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            // the record's own fields only: what can be derived from them is no part of what was asked for
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();

    TermsCodec(List<TermsKind<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(TermsKind::kind, Function.identity()));
    }

    /** The text that is stored and hashed. */
    public String canonical(Terms terms) {
        ObjectNode tree = json.valueToTree(terms);
        tree.put("kind", terms.kind().name()).put("schema", SCHEMA);
        try {
            return new JsonCanonicalizer(tree.toString()).getEncodedString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The terms of a stored text. */
    public Terms read(Kind kind, String text) {
        try {
            return json.readValue(text, of(kind).type());
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The terms of a version, which a transaction reads once. */
    Terms read(Kind kind, TermsVersion version) {
        return read.getOr(version.sha256(), () -> Optional.of(read(kind, version.json())))
                .orElseThrow();
    }

    JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rules of a kind's terms. */
    @SuppressWarnings("unchecked")
    public <T extends Terms> TermsKind<T> of(Kind kind) {
        return (TermsKind<T>) kinds.get(kind);
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
