package org.parley.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.request.Window;

/** How long a pause was to hold: in any of its zones, at its agreed hours alone, as the clocks of the zone run. */
final class PauseHours {

    private PauseHours() {}

    /** Between two moments; what several of its zones share counts once. */
    static long minutes(CeasefireTerms pause, Instant from, Instant to) {
        var spans = pause.zones().stream()
                .flatMap(zone -> zone.window().spans().stream())
                .sorted(Comparator.comparing(Window.Span::start))
                .toList();
        var counted = from;
        var length = Duration.ZERO;
        for (var span : spans) {
            var start = span.start().isBefore(counted) ? counted : span.start();
            var end = span.end().isAfter(to) ? to : span.end();
            if (!start.isBefore(end)) continue;
            length = length.plus(Duration.between(start, end));
            counted = end;
        }
        return length.toMinutes();
    }
}
