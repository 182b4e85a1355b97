package org.parley.hold;

import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.convoy.ConvoyTerms;
import org.parley.incident.Status;
import org.parley.incident.Violation;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.movement.Movements;
import org.parley.security.Actor;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A pause of 48 hours, convoys under it, and what breaks it; looks at what holds them. One per test. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Front {

    public final Scene scene;
    public final Actor coordinator;
    public final Actor monitor;

    final Ground ground;
    Instant starts;
    Instant ends;

    private final Movements movements;
    private final Violations violations;
    private final JdbcClient jdbc;
    private final TestTime time;

    Front(Scene scene, Movements movements, Violations violations, JdbcClient jdbc, TestTime time) {
        this.scene = scene;
        this.movements = movements;
        this.violations = violations;
        this.jdbc = jdbc;
        this.time = time;
        coordinator = scene.coordinator();
        monitor = scene.monitor();
        ground = scene.ground();
        starts = time.now().plus(Duration.ofDays(1));
        ends = starts.plus(Duration.ofHours(48));
    }

    private UUID agreedPause() {
        return scene.agreed(aPause().in(ground.area(), starts, ends).build());
    }

    /** Another one of 48 hours, agreed and still ahead; convoys are planned in it from now on. */
    UUID agreedPause(Instant from) {
        starts = from;
        ends = starts.plus(Duration.ofHours(48));
        return agreedPause();
    }

    /** In effect: time stands at its beginning. */
    public UUID pause() {
        var pause = agreedPause();
        time.moveTo(starts);
        return pause;
    }

    /** Agreed by all, and nothing else in its way. */
    public UUID convoy(UUID pause) {
        return scene.agreed(terms(pause));
    }

    ConvoyTerms terms(@Nullable UUID pause) {
        return aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(starts.plus(Duration.ofMinutes(20)), starts.plus(Duration.ofHours(20)))
                .under(pause)
                .build();
    }

    /** The armed group on whose ground it all takes place. */
    public String party() {
        return ground.party();
    }

    /** A pause that this group declares, and nobody else agreed to. */
    public UUID declaredAlone() {
        return scene.agreed(aPause().in(
                        ground.area(),
                        time.now().plus(Duration.ofDays(1)),
                        time.now().plus(Duration.ofDays(2)))
                .declaredAloneBy(party())
                .build());
    }

    public UUID onTheRoad(UUID pause) {
        var convoy = convoy(pause);
        go(convoy);
        movements.reportDeparture(convoy, time.now(), monitor).orElseThrow();
        return convoy;
    }

    public void go(UUID convoy) {
        movements.decideGo(convoy, true, "prepared beforehand", coordinator).orElseThrow();
    }

    Violation alleged(UUID pause, int severity) {
        var draft = new ViolationDraft("SHELLING", "Ramouseh", time.now(), severity, null, "field office", null);
        return violations.report(pause, draft, monitor).orElseThrow();
    }

    void assessed(Violation violation, Status status, long seen) {
        violations.assess(violation.id(), status, "", seen, monitor).orElseThrow();
    }

    /** Verified, and everybody told. */
    public Violation verified(UUID pause) {
        var violation = alleged(pause, 2);
        assessed(violation, Status.VERIFIED, 0);
        time.runJobs();
        return violation;
    }

    /** The causes of what holds it now. */
    public List<String> holding(UUID request) {
        return texts("select cause from hold where request_id = :id and until is null order by cause", request);
    }

    /** How what held it ended. */
    List<String> endings(UUID request) {
        return texts("select ending from hold where request_id = :id and until is not null order by until", request);
    }

    /** The causes for which its leader is still to be called. */
    public List<String> calls(UUID request) {
        return texts("""
                        select cause from leader_call
                        where request_id = :id and decision is null and closed_at is null order by cause""", request);
    }

    public UUID hold(UUID request) {
        return id("select id from hold where request_id = :id and until is null order by since desc", request);
    }

    public UUID call(UUID request) {
        return id("select id from leader_call where request_id = :id and decision is null", request);
    }

    private UUID id(String sql, UUID request) {
        return jdbc.sql(sql).param("id", request).query(UUID.class).list().get(0);
    }

    private List<String> texts(String sql, UUID request) {
        return jdbc.sql(sql).param("id", request).query(String.class).list();
    }
}
