package org.parley.ceasefire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.place.Places;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a pause covers a movement. It must cover the return too (rules.md, Windows). */
@Service
@Transactional(readOnly = true)
public class Windows {

    private static final String FIELD = "pause";

    private final PauseWindowRepository windows;
    private final Requests requests;
    private final Places places;

    Windows(PauseWindowRepository windows, Requests requests, Places places) {
        this.windows = windows;
        this.requests = requests;
        this.places = places;
    }

    /** The pause's window; empty: it was neither agreed yet nor did it lapse. */
    public Optional<PauseWindow> find(UUID pause) {
        return windows.find(pause);
    }

    /** What another end of this pause would be asked for with: its ends as they stand. Unknown: not found. */
    public WindowChangeTerms changeOf(UUID pause) {
        var known = requests.find(pause).filter(request -> request.kind() == Kind.CEASEFIRE);
        return WindowChangeTerms.of(
                pause, terms(known.orElseThrow(NotFound::new).id()));
    }

    /** Does it hold at that moment: has it taken effect, and is it inside the daily hours of one of its zones? */
    public boolean isInEffect(UUID pause, Instant moment) {
        return requests.find(pause).filter(Windows::holds).isPresent()
                && terms(pause).holdsAt(moment);
    }

    /** Why these areas are not covered, at every moment, from departure to return; empty: they are. */
    public List<Refusal> coverage(UUID pause, List<String> areas, Instant departure, Instant comeBack) {
        var terms = terms(pause);
        return areas.stream()
                .distinct()
                .flatMap(area -> terms.coverage(area, places::withLarger, departure, comeBack).stream())
                .toList();
    }

    /**
     * Can a movement be planned under this pause? One that is only asked for will do; one that is over, or that one party
     * declares alone, will not.
     */
    public List<Refusal> planning(@Nullable UUID pause, List<String> areas, Instant departure, Instant comeBack) {
        if (pause == null) return List.of();
        var named = requests.find(pause).filter(request -> request.kind() == Kind.CEASEFIRE);
        if (named.isEmpty()) return List.of(Refusal.of(FIELD, "pause.unknown"));
        if (named.get().course().isOver()) return List.of(Refusal.of(FIELD, "pause.over"));
        if (terms(pause).isUnilateral()) return List.of(Refusal.of(FIELD, "pause.unilateral"));
        return coverage(pause, areas, departure, comeBack);
    }

    /**
     * What this pause leaves in the way of a departure: that it holds, that no party took its word back, and that it
     * covers the way out and back. Whoever leaves late comes back late.
     */
    public List<Refusal> obstacles(@Nullable UUID pause, List<String> areas, Request movement, Instant departure) {
        if (pause == null) return List.of();
        if (terms(pause).isUnilateral()) return List.of(Refusal.of(FIELD, "pause.unilateral"));
        var holding = requests.find(pause).filter(Windows::holds);
        if (holding.isEmpty()) return List.of(Refusal.of(FIELD, "pause.not-in-effect"));
        if (holding.get().decision() != Decision.CLEAR) return List.of(Refusal.of(FIELD, "pause.in-doubt"));
        return coverage(pause, areas, departure, comeBack(movement, departure));
    }

    private static Instant comeBack(Request movement, Instant departure) {
        if (!departure.isAfter(movement.startsAt())) return movement.endsAt();
        return departure.plus(Duration.between(movement.startsAt(), movement.endsAt()));
    }

    /** The head row tells: a cancelled pause holds nothing, whatever its window said. */
    private static boolean holds(Request pause) {
        return pause.course() == Course.IN_EFFECT;
    }

    private CeasefireTerms terms(UUID pause) {
        return requests.currentTerms(pause, CeasefireTerms.class);
    }
}
