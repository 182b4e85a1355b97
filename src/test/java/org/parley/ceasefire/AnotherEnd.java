package org.parley.ceasefire;

import static org.parley.ceasefire.CeasefireSample.DAMASCUS;
import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.testing.Scene.keys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.parley.ceasefire.WindowChangeTerms.ZoneEnd;
import org.parley.clearance.Clearances;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slot;
import org.parley.clearance.Slots;
import org.parley.hold.Front;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pause of ten days from tomorrow, and other ends that are asked for it. */
abstract class AnotherEnd {

    @Autowired
    Windows windows;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Clearances clearances;

    @Autowired
    Slots slots;

    @Autowired
    Scene scene;

    @Autowired
    ObjectProvider<Front> fronts;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    Instant starts;
    Instant ends;
    Instant later;
    UUID pause;

    @BeforeEach
    void aPauseOfTenDaysFromTomorrow() {
        ground = scene.ground();
        starts = time.now().plus(Duration.ofDays(1));
        ends = starts.plus(Duration.ofDays(10));
        later = ends.plus(Duration.ofDays(1));
        pause = scene.agreed(aPause().in(ground.area(), starts, ends).build());
    }

    WindowChangeTerms until(Instant end) {
        return change(pause, end);
    }

    WindowChangeTerms change(UUID of, Instant end) {
        var standing = windows.changeOf(of);
        var zones = standing.zones().stream()
                .map(zone -> new ZoneEnd(zone.areas(), zone.end(), wall(end), zone.zone()))
                .toList();
        return new WindowChangeTerms(of, zones, standing.declaredBy(), "more time", null, null);
    }

    static LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, DAMASCUS);
    }

    List<String> refused(org.parley.request.Terms terms) {
        return keys(negotiations.open(terms, scene.coordinator()));
    }

    Instant end() {
        return windows.find(pause).orElseThrow().endsAt();
    }

    List<String> parties(UUID request) {
        return clearances.slots(request).stream().map(Slot::party).toList();
    }

    String state(UUID change) {
        return jdbc.sql("select state from window_change where request_id = :id")
                .param("id", change)
                .query(String.class)
                .single();
    }
}
