package org.parley.ceasefire;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.Terms;
import org.parley.request.Window;
import org.parley.shared.Refusal;

/**
 * What a pause asks for: zones with their windows, and how many kilometres around them must stay calm. As typed, any
 * part may be missing; what {@link CeasefireKind} refuses is never asked for. {@code declaredBy}: by this party alone.
 */
public record CeasefireTerms(
        List<Zone> zones,
        @Nullable Integer bufferKm,
        PauseKind pauseKind,
        @Nullable String declaredBy,
        @Nullable String purpose,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    private static final int LONGEST_TITLE = 300;

    /**
     * Areas, by P-code, that share a window, and those beside them where nothing may escalate meanwhile: whoever holds
     * those is asked too, and nobody moves there under the pause. {@code buffer} null: none is agreed.
     */
    public record Zone(
            List<String> areas, Window window, @Nullable List<String> buffer) {

        public Zone {
            areas = known(areas);
            buffer = buffer == null || known(buffer).isEmpty() ? null : known(buffer);
        }

        public Zone(List<String> areas, Window window) {
            this(areas, window, null);
        }

        Zone with(Window other) {
            return new Zone(areas, other, buffer);
        }
    }

    public CeasefireTerms {
        zones = known(zones);
    }

    /** One that is agreed and not declared by one party alone. */
    public CeasefireTerms(
            List<Zone> zones,
            @Nullable Integer bufferKm,
            PauseKind pauseKind,
            @Nullable String purpose,
            @Nullable String contact,
            @Nullable String note) {
        this(zones, bufferKm, pauseKind, null, purpose, contact, note);
    }

    /** The same terms for these zones. */
    CeasefireTerms with(List<Zone> other) {
        return new CeasefireTerms(other, bufferKm, pauseKind, declaredBy, purpose, contact, note);
    }

    boolean isUnilateral() {
        return pauseKind == PauseKind.UNILATERAL;
    }

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    private static <T> List<T> known(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    @Override
    public Kind kind() {
        return Kind.CEASEFIRE;
    }

    @Override
    public String title() {
        var title =
                zones.stream().flatMap(zone -> zone.areas().stream()).distinct().collect(Collectors.joining(", "));
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** The earliest start of a window. */
    @Override
    public Instant startsAt() {
        return zones.stream()
                .map(zone -> zone.window().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Of the zone whose window starts first. */
    @Override
    public String startField() {
        var first = zones.stream()
                .min(Comparator.comparing(zone -> zone.window().start()))
                .orElseThrow();
        return "zones[" + zones.indexOf(first) + "].window.from";
    }

    /** The latest end of a window, repetitions counted. */
    @Override
    public Instant endsAt() {
        return zones.stream()
                .map(zone -> zone.window().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public @Nullable Integer peopleAskedFor() {
        return null;
    }

    @Override
    public Modality askedModality() {
        return Modality.NONE;
    }

    @Override
    public List<String> areasTouched() {
        return zones.stream()
                .flatMap(zone -> Stream.concat(
                        zone.areas().stream(), Stream.ofNullable(zone.buffer()).flatMap(List::stream)))
                .distinct()
                .toList();
    }

    @Override
    public List<String> routesUsed() {
        return List.of();
    }

    @Override
    public @Nullable UUID underPause() {
        return null;
    }

    @Override
    public CeasefireTerms underPause(UUID pause) {
        return this;
    }

    /**
     * Why a movement through this area isn't covered from departure to return; empty: it is. An area lies in a zone that
     * names it or a larger area that it belongs to, which {@code withLarger} knows.
     */
    List<Refusal> coverage(
            String area, Function<String, List<String>> withLarger, Instant departure, Instant comeBack) {
        var names = withLarger.apply(area);
        var around = zones.stream()
                .filter(zone -> zone.areas().stream().anyMatch(names::contains))
                .map(Zone::window)
                .toList();
        if (around.isEmpty()) return List.of(Refusal.of("pause", "pause.area-outside", area));
        if (around.stream().anyMatch(window -> window.covers(departure, comeBack))) return List.of();
        return around.stream().anyMatch(window -> window.covers(departure, departure))
                ? List.of(Refusal.of("comeBack", "pause.return-outside", area))
                : List.of(Refusal.of("departure", "pause.departure-outside", area));
    }

    /** Is it inside the hours of one of the windows at that moment? */
    boolean holdsAt(Instant moment) {
        return zones.stream().anyMatch(zone -> zone.window().covers(moment, moment));
    }
}
