package org.parley.exercise.history;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The moments of what was told, as a copy has them: so many weeks later by the clock on the wall, and what a person did
 * somewhat earlier or later, but never before or after what it followed or came before. Weekdays, deadlines and windows
 * stay what they are.
 */
final class Timescale {

    /** So far at most a deed moves; what begins a round, on which deadlines hang, only so far. */
    private static final Duration FAR = Duration.ofMinutes(150);

    private static final Duration NEAR = Duration.ofMinutes(20);
    private static final double OF_THE_WAY = 0.45;

    private final List<Instant> moments;
    private final Map<Instant, Duration> mayMove = new HashMap<>();
    private final Map<Instant, ZoneId> zones = new HashMap<>();

    /** {@code told}: when a person did something; {@code zoneOf}: a party's. */
    Timescale(List<Read> read, Collection<Instant> told, Function<String, ZoneId> zoneOf) {
        moments = List.copyOf(new TreeSet<>(read.stream().flatMap(Read::moments).collect(toSet())));
        var fixed = new HashSet<Instant>();
        var begun = new HashSet<Instant>();
        for (var table : read) {
            of(table, "request", "starts_at", "ends_at").forEach(fixed::add);
            of(table, "pause_window", "starts_at", "ends_at").forEach(fixed::add);
            of(table, "slot", "remind_at", "escalate_at", "due_at").forEach(fixed::add);
            of(table, "slot", "asked_at").forEach(begun::add);
            of(table, "request", "opened_at").forEach(begun::add);
            if (table.name().equals("slot")) zones(table, zoneOf);
        }
        for (var moment : told) if (!fixed.contains(moment)) mayMove.put(moment, begun.contains(moment) ? NEAR : FAR);
    }

    private static Stream<Instant> of(Read table, String name, String... columns) {
        return table.name().equals(name) ? Stream.of(columns).flatMap(table::moments) : Stream.of();
    }

    /** A party's deadlines are by its own clocks. */
    private void zones(Read slots, Function<String, ZoneId> zoneOf) {
        var parties = slots.texts("party_code");
        for (var column : Set.of("remind_at", "escalate_at", "due_at")) {
            var times = slots.moments(column).toList();
            for (int i = 0; i < times.size(); i++) zones.put(times.get(i), zoneOf.apply(parties.get(i)));
        }
    }

    Instant first() {
        return moments.get(0);
    }

    Instant last() {
        return moments.get(moments.size() - 1);
    }

    Instant later(Instant moment, long weeks) {
        return moment.atZone(zones.getOrDefault(moment, Terrain.DAMASCUS))
                .plusWeeks(weeks)
                .toInstant();
    }

    /** Clocks of two zones are not always put forward together: does everything still come in its order then? */
    boolean keepsItsOrder(long weeks) {
        for (int i = 1; i < moments.size(); i++)
            if (!later(moments.get(i - 1), weeks).isBefore(later(moments.get(i), weeks))) return false;
        return true;
    }

    /** Each moment as one copy has it. */
    Map<Instant, Instant> drawn(long weeks, Random chance) {
        var drawn = new HashMap<Instant, Instant>();
        for (int i = 0; i < moments.size(); i++) {
            var moment = moments.get(i);
            var shifted = later(moment, weeks);
            var far = mayMove.get(moment);
            drawn.put(moment, far == null ? shifted : moved(i, shifted, far, weeks, chance));
        }
        return drawn;
    }

    /** By less than half of the way to its neighbours, so that none overtakes another. */
    private Instant moved(int index, Instant shifted, Duration far, long weeks, Random chance) {
        var spread = far.toSeconds();
        if (index > 0) spread = Math.min(spread, way(later(moments.get(index - 1), weeks), shifted));
        if (index < moments.size() - 1) spread = Math.min(spread, way(shifted, later(moments.get(index + 1), weeks)));
        return spread < 1 ? shifted : shifted.plusSeconds(Math.round((chance.nextDouble() * 2 - 1) * spread));
    }

    private static long way(Instant from, Instant to) {
        return (long) (Duration.between(from, to).toSeconds() * OF_THE_WAY);
    }
}
