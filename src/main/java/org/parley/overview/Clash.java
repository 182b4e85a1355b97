package org.parley.overview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;

/**
 * What a movement that is about to be asked for would meet: another movement on the same road at the same time, or areas
 * that no agreed window covers then. A warning, never a refusal. {@code reference} null: none, or one that the reader may
 * not know of.
 */
public record Clash(
        Reason reason, @Nullable String reference, @Nullable Kind kind, List<String> shared, Instant from, Instant to) {

    /** On the same roads ({@code shared} names them), or in areas ({@code shared}) without a window. */
    public enum Reason {
        SAME_ROAD,
        NO_WINDOW
    }

    /** Another movement with its roads; {@code known} false: it is no more than another movement to the reader. */
    record Other(String reference, Kind kind, List<String> routes, Instant from, Instant to, boolean known) {

        /** The pure rule: roads in common while both are on their way; where one ends as the other begins they miss. */
        List<Clash> with(List<String> routes, Instant leaves, Instant returns) {
            var shared =
                    routes.stream().filter(this.routes::contains).distinct().toList();
            if (shared.isEmpty() || !from.isBefore(returns) || !leaves.isBefore(to)) return List.of();
            var begins = from.isAfter(leaves) ? from : leaves;
            var ends = to.isBefore(returns) ? to : returns;
            return List.of(
                    new Clash(Reason.SAME_ROAD, known ? reference : null, known ? kind : null, shared, begins, ends));
        }
    }
}
