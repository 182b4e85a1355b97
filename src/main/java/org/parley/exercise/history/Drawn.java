package org.parley.exercise.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A copy as its lot says. */
final class Drawn implements Variation {

    private static final double WHOLE = 20;

    private final Lot lot;
    private final UUID mask;
    private final Map<Instant, Instant> moments;
    private final Map<String, String> words;
    private final Map<String, String> references = new HashMap<>();

    /** The lot number {@code no} of those drawn from this seed. */
    Drawn(Lot lot, int no, long seed) {
        this.lot = lot;
        var chance = new Random(seed * 1_000_003 + no);
        mask = new UUID(chance.nextLong(), chance.nextLong());
        moments = lot.told().times().drawn(lot.weeks(), chance);
        words = lot.cast().instead();
        for (int i = 0; i < lot.numbers().size(); i++)
            references.put(
                    lot.told().opened().get(i).reference(),
                    lot.series().get(i).reference(lot.numbers().get(i)));
    }

    /** By chance in all but the bits that say that it is so. */
    @Override
    public UUID id(UUID original) {
        return new UUID(
                original.getMostSignificantBits() ^ (mask.getMostSignificantBits() & 0xFFFFFFFFFFFF0FFFL),
                original.getLeastSignificantBits() ^ (mask.getLeastSignificantBits() & 0x3FFFFFFFFFFFFFFFL));
    }

    @Override
    public Instant at(Instant original) {
        var known = moments.get(original);
        return known != null ? known : lot.told().times().later(original, lot.weeks());
    }

    @Override
    public LocalDateTime local(LocalDateTime original) {
        return original.plusWeeks(lot.weeks());
    }

    @Override
    public String reference(String original) {
        return references.getOrDefault(original, original);
    }

    @Override
    public String word(String original) {
        return words.getOrDefault(original, original);
    }

    /** Nothing stays nothing, and something something. */
    @Override
    public int count(int original) {
        return original == 0 ? 0 : (int) Math.max(1, Math.round(original * lot.twentieths() / WHOLE));
    }
}
