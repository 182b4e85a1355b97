package org.parley.shared;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose deed the running transaction is, request by request: whoever its first journal entry about the request names. */
public final class Doer {

    private static final Held<UUID, String> NAMES = new Held<>();

    private Doer() {}

    /** Remembered until the transaction's end; null, the program itself, is nobody. */
    public static void is(@Nullable String username, UUID request) {
        if (username != null && NAMES.get(request).isEmpty()) NAMES.put(request, username);
    }

    /** Empty: the program itself, such as a timer, or nothing was entered about the request. */
    public static Optional<String> of(UUID request) {
        return NAMES.get(request);
    }
}
