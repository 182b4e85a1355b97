package org.parley.ceasefire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.Terms;

/**
 * Another end of a pause's window, zone by zone: later is an extension, earlier an agreed early end. The pause itself
 * stays as it is until every blocking party is clear on this (domain.md, Windows: an extension that every party is asked
 * about, and an early end).
 */
public record WindowChangeTerms(
        UUID pause,
        List<ZoneEnd> zones,
        @Nullable String declaredBy,
        @Nullable String purpose,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    private static final int LONGEST_TITLE = 300;

    /**
     * One zone of the pause: its areas, its end as it stands, and the end asked for, both wall time of {@code zone}. Of
     * a window that is repeated it is the end of the last time.
     */
    public record ZoneEnd(List<String> areas, LocalDateTime end, LocalDateTime newEnd, ZoneId zone) {

        public ZoneEnd {
            areas = known(areas);
        }

        private Stream<Instant> ends() {
            return Stream.of(end, newEnd).map(time -> time.atZone(zone).toInstant());
        }

        private boolean fits(CeasefireTerms.Zone of) {
            return areas.equals(of.areas())
                    && zone.equals(of.window().zone())
                    && end.equals(of.window().lastTo());
        }
    }

    public WindowChangeTerms {
        zones = known(zones);
    }

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    private static <T> List<T> known(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    /** The pause's ends as they stand, with none asked for yet. */
    @SuppressWarnings("DataFlowIssue") // what is to be typed is still missing
    static WindowChangeTerms of(UUID pause, CeasefireTerms terms) {
        var zones = terms.zones().stream()
                .map(zone -> new ZoneEnd(
                        zone.areas(),
                        zone.window().lastTo(),
                        null,
                        zone.window().zone()))
                .toList();
        return new WindowChangeTerms(pause, zones, terms.declaredBy(), null, null, null);
    }

    /** Does it speak of the pause as it stands: the same zones, with the ends that they have now? */
    boolean fits(CeasefireTerms terms) {
        if (zones.size() != terms.zones().size() || !Objects.equals(declaredBy, terms.declaredBy())) return false;
        for (int i = 0; i < zones.size(); i++) {
            if (!zones.get(i).fits(terms.zones().get(i))) return false;
        }
        return true;
    }

    /** The pause's terms with these ends; they must fit. */
    CeasefireTerms applied(CeasefireTerms terms) {
        var moved = new ArrayList<CeasefireTerms.Zone>();
        for (int i = 0; i < zones.size(); i++) {
            var zone = terms.zones().get(i);
            moved.add(zone.with(zone.window().endingAt(zones.get(i).newEnd())));
        }
        return terms.with(moved);
    }

    /** Those of which another end is asked. */
    List<ZoneEnd> changed() {
        return zones.stream().filter(zone -> !zone.end().equals(zone.newEnd())).toList();
    }

    private Stream<Instant> ends() {
        return changed().stream().flatMap(ZoneEnd::ends);
    }

    @Override
    public Kind kind() {
        return Kind.WINDOW_CHANGE;
    }

    @Override
    public String title() {
        var title = String.join(", ", areasTouched());
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** The first moment that would be other than agreed; by then every party must have agreed to it. */
    @Override
    public Instant startsAt() {
        return ends().min(Instant::compareTo).orElseThrow();
    }

    @Override
    public String startField() {
        return "zones";
    }

    @Override
    public Instant endsAt() {
        return ends().max(Instant::compareTo).orElseThrow();
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
        return zones.stream().flatMap(zone -> zone.areas().stream()).distinct().toList();
    }

    @Override
    public List<String> routesUsed() {
        return List.of();
    }

    /** Nothing moves with it. */
    @Override
    public @Nullable UUID underPause() {
        return null;
    }

    @Override
    public WindowChangeTerms underPause(UUID other) {
        return this;
    }

    /** Whoever was added to the pause's talks, or dropped from them, is so here too. */
    @Override
    public UUID amends() {
        return pause;
    }
}
