package org.parley.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.desk.Difference.What;

/** What one comparison of the inbox with the engine found, and how many were mended. */
public record Repair(UUID id, String madeBy, Instant madeAt, int missing, int superfluous, int stale, int mended) {

    static Repair of(List<Difference> found, String by, Instant at) {
        return new Repair(
                UUID.randomUUID(),
                by,
                at,
                count(found, What.MISSING),
                count(found, What.SUPERFLUOUS),
                count(found, What.STALE),
                found.size());
    }

    private static int count(List<Difference> found, What what) {
        return (int) found.stream().filter(one -> one.what() == what).count();
    }
}
