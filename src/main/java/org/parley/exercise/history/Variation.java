package org.parley.exercise.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** In what a copy differs from what it is copied from; by itself only in its ids, its references and its times. */
public interface Variation {

    /** The copy's own id for a row's. */
    UUID id(UUID original);

    /** When it is so with the copy. */
    Instant at(Instant original);

    /** The same of a local time of the terms. */
    default LocalDateTime local(LocalDateTime original) {
        return original;
    }

    /** The copy's own reference number. */
    String reference(String original);

    /** The party, place or account that stands here instead of this one; of any other word that word. */
    default String word(String original) {
        return original;
    }

    /** So many people, trucks, meals instead of so many. */
    default int count(int original) {
        return original;
    }
}
