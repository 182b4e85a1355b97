package org.parley.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A call that names a key of its own. Neither the key nor what was sent is kept: only what tells them again, and without
 * the key nobody can try out what was sent (it may have been a password).
 */
record Keyed(String username, String keySha256, String fingerprint) {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    /** {@code operation} is method and address; {@code sent} is everything that the operation takes. */
    static Keyed of(String username, String key, String operation, @Nullable Object[] sent, ObjectMapper json) {
        if (key.isBlank() || key.length() > LONGEST) throw new Refused(HEADER, "idempotency.key-unfit", LONGEST);
        var all = mac(key);
        all.update(operation.getBytes(UTF_8));
        try {
            for (var one : sent) add(all, one, json);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new Keyed(username, hex(mac(key).doFinal("key".getBytes(UTF_8))), hex(all.doFinal()));
    }

    private static void add(Mac all, @Nullable Object one, ObjectMapper json) throws IOException {
        all.update((byte) 0);
        if (one instanceof MultipartFile file) {
            all.update(String.valueOf(file.getOriginalFilename()).getBytes(UTF_8));
            all.update((byte) 0);
            all.update(file.getBytes());
        } else {
            all.update(json.writeValueAsBytes(one));
        }
    }

    private static Mac mac(String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), mac.getAlgorithm()));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
