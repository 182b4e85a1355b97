package org.parley.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fake steps answer, set by the test, and what they were asked to do, in order. */
final class World {

    static final Instant BEGINNING = Instant.parse("2016-08-20T06:00:00Z");

    final List<String> deeds = new ArrayList<>();

    List<String> slots = List.of();
    List<String> groups = List.of();
    List<String> points = List.of();
    final Set<String> over = new HashSet<>();
    List<String> dependants = List.of();
    List<String> inside = List.of();
    boolean clear;
    boolean mayDepart;
    boolean go;
    boolean crossBorder;
    boolean lapsed;
    boolean endedByParty;
    boolean inTime;
    Instant end = day(7);

    /** What all agreed to and the pause was not told yet. */
    @Nullable
    Instant agreedEnd;

    boolean unreachable;

    /** The request that the next step nudges by itself, since it changed what the answers amount to. */
    @Nullable
    String nudgedFromWithin;

    /** Asked now: reminded after one day, escalated after two, due after three; the pause lasts from day five to seven. */
    void reset() {
        deeds.clear();
        slots = List.of("government", "north");
        groups = List.of("1", "2");
        points = List.of("pause", "convoy");
        over.clear();
        dependants = List.of();
        inside = List.of();
        clear = mayDepart = go = crossBorder = lapsed = unreachable = false;
        nudgedFromWithin = null;
        endedByParty = false;
        inTime = true;
        end = day(7);
        agreedEnd = null;
    }

    static Instant day(int day) {
        return BEGINNING.plus(Duration.ofDays(day));
    }

    void did(String deed) {
        deeds.add(deed);
    }

    void tellFromWithin() {
        var request = nudgedFromWithin;
        nudgedFromWithin = null;
        if (request != null) Drawings.nudge(request);
    }

    /** What was done since the last look. */
    List<String> deedsSince() {
        var done = List.copyOf(deeds);
        deeds.clear();
        return done;
    }
}
