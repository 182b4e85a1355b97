package org.parley.ceasefire;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.PauseWindow.State;
import org.parley.request.Kind;
import org.parley.request.Requests;
import org.parley.request.TermsKind;
import org.parley.request.Window;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which changes of a window can be asked for: of a pause that is agreed or holds, zone by zone as it stands. */
@Component
class WindowChangeKind implements TermsKind<WindowChangeTerms> {

    private static final int LONGEST_TEXT = 2000;
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(730);

    private final ObjectProvider<Requests> requests; // which knows the kinds
    private final PauseWindowRepository windows;

    WindowChangeKind(ObjectProvider<Requests> requests, PauseWindowRepository windows) {
        this.requests = requests;
        this.windows = windows;
    }

    @Override
    public Kind kind() {
        return Kind.WINDOW_CHANGE;
    }

    @Override
    public Class<WindowChangeTerms> type() {
        return WindowChangeTerms.class;
    }

    @Override
    public Set<String> notMaterial() {
        return Set.of("contact", "note");
    }

    @Override
    public List<Refusal> refusals(WindowChangeTerms terms, Instant now) {
        var refusals = new Refusals()
                .required("pause", terms.pause())
                .atMost("purpose", terms.purpose(), LONGEST_TEXT)
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT);
        for (int i = 0; i < terms.zones().size(); i++) {
            var zone = terms.zones().get(i);
            refusals.required("zones[" + i + "].end", zone.end())
                    .required("zones[" + i + "].newEnd", zone.newEnd())
                    .required("zones[" + i + "].zone", zone.zone());
        }
        return refusals.isEmpty() ? ofPause(terms, now) : refusals.found();
    }

    private List<Refusal> ofPause(WindowChangeTerms terms, Instant now) {
        var pause = requests.getObject().find(terms.pause()).filter(request -> request.kind() == Kind.CEASEFIRE);
        if (pause.isEmpty()) return List.of(Refusal.of("pause", "pause.unknown"));
        if (pause.get().course().isOver()) return List.of(Refusal.of("pause", "pause.over"));
        if (!isAgreed(windows.find(terms.pause()).map(PauseWindow::state).orElse(null)))
            return List.of(Refusal.of("pause", "window-change.pause-not-agreed"));
        var standing = requests.getObject().currentTerms(terms.pause(), CeasefireTerms.class);
        if (!terms.fits(standing)) return List.of(Refusal.of("zones", "window-change.other-zones"));
        return ofEnds(terms, standing, now);
    }

    static boolean isAgreed(@Nullable State state) {
        return state == State.AGREED || state == State.IN_EFFECT;
    }

    private static List<Refusal> ofEnds(WindowChangeTerms terms, CeasefireTerms standing, Instant now) {
        var refusals = new Refusals().when(terms.changed().isEmpty(), "zones", "window-change.unchanged");
        for (var zone : terms.changed()) {
            var index = terms.zones().indexOf(zone);
            var window = standing.zones().get(index).window();
            refusals.also(ofEnd("zones[" + index + "].newEnd", window, zone.newEnd(), now));
        }
        return refusals.found();
    }

    /** Nothing changes in the past: both the end that stands and the one that is asked for still lie ahead. */
    private static List<Refusal> ofEnd(String field, Window window, LocalDateTime newEnd, Instant now) {
        var moment = newEnd.atZone(window.zone()).toInstant();
        if (moment.isAfter(now.plus(FARTHEST_AHEAD))) return List.of(Refusal.of(field, "window.too-far-ahead"));
        var refusals = new Refusals()
                .when(!window.end().isAfter(now), field, "window-change.zone-over")
                .when(!moment.isAfter(now), field, "window-change.end-in-the-past")
                .when(!newEnd.isAfter(window.from()), field, "window.ends-before-start")
                .when(!window.canEndAt(newEnd), field, "window-change.whole-weeks");
        if (!refusals.isEmpty()) return refusals.found();
        var moved = window.endingAt(newEnd);
        var length =
                Duration.between(moved.start(), moved.to().atZone(moved.zone()).toInstant());
        WindowPolicy.ofLength("", moved, length)
                .forEach(found -> refusals.also(List.of(new Refusal(field, found.key(), found.args()))));
        return refusals.found();
    }
}
