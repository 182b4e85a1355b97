package org.parley;

import java.util.List;

/** Settings without which a production start makes no sense; names each of them. */
class MissingSettings extends RuntimeException {

    private final List<String> names;

    MissingSettings(List<String> names) {
        super("missing settings: " + String.join(", ", names));
        this.names = names;
    }

    List<String> names() {
        return names;
    }
}
