package org.parley.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * One link of a request's chain: an entry as stored, bound to the one before it. The arguments are hashed as the stored
 * text, never as a re-serialised value.
 */
record Link(
        UUID requestId,
        int seq,
        String key,
        String args,
        @Nullable String actor,
        @Nullable String party,
        boolean staffOnly,
        Instant eventAt,
        Instant enteredAt,
        String previousHash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final JsonMapper JSON = new JsonMapper();

    static Link of(JournalEntry entry, int seq, Instant enteredAt, String previousHash) {
        return new Link(
                entry.requestId(),
                seq,
                entry.key(),
                canonical(entry.args()),
                entry.actor(),
                entry.party(),
                entry.staffOnly(),
                entry.eventAt(),
                enteredAt,
                previousHash);
    }

    /**
     * SHA-256 over the canonical JSON of every field, in hexadecimal: members in order, which is all that RFC 8785 asks of
     * codes, numbers and texts without control characters.
     */
    String hash() {
        var fields = new TreeMap<String, @Nullable Object>();
        fields.put("requestId", requestId.toString());
        fields.put("seq", seq);
        fields.put("key", key);
        fields.put("args", args);
        fields.put("actor", actor);
        fields.put("party", party);
        fields.put("staffOnly", staffOnly);
        fields.put("eventAt", eventAt.toString());
        fields.put("enteredAt", enteredAt.toString());
        fields.put("previousHash", previousHash);
        return sha256(json(fields));
    }

    private static String canonical(Map<String, ? extends @Nullable Object> fields) {
        try {
            return new JsonCanonicalizer(json(fields)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Map<String, ? extends @Nullable Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a plain value for the journal", e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
