package org.parley.atlas;

import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.movement.Movements;
import org.parley.overview.RequestPage;
import org.parley.place.Shape;
import org.parley.place.Shapes;
import org.parley.place.Spot;
import org.parley.security.Actor;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A place on the map that one group controls, a pause over it and a convoy on its road. One per test. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Sketch {

    private static final Spot DEPOT = new Spot(36.3117, 33.5133);

    public final Scene scene;
    public final Ground ground;
    public final Actor coordinator;

    private final Movements movements;
    private final RequestPage page;
    private final TestTime time;
    private Instant starts = Instant.EPOCH;

    Sketch(
            Scene scene,
            Movements movements,
            RequestPage page,
            TestTime time,
            Shapes shapes,
            TransactionTemplate transaction) {
        this.scene = scene;
        this.movements = movements;
        this.page = page;
        this.time = time;
        ground = scene.ground();
        coordinator = scene.coordinator();
        transaction.executeWithoutResult(status -> {
            shapes.add(Shape.of(ground.area(), 37.1511, 36.2311, 37.2211, 36.2411, 37.2311, 36.1811, 37.1611, 36.1711));
            shapes.add(new Shape(ground.depot(), DEPOT, List.of()));
        });
    }

    /** For 48 hours; in effect: time stands at its beginning. */
    public UUID pause() {
        var from = time.now().plus(Duration.ofDays(1));
        var pause = scene.agreed(aPause().in(ground.area(), from, from.plus(Duration.ofHours(48)))
                .build());
        starts = from;
        time.moveTo(from);
        return pause;
    }

    /** A pause that every party is asked for. */
    public UUID asked() {
        var from = time.now().plus(Duration.ofDays(9));
        return scene.asked(aPause().in(ground.area(), from, from.plus(Duration.ofHours(48)))
                .build());
    }

    /** Under the pause, by the road, and gone. */
    public UUID onTheRoad(UUID pause) {
        var convoy = scene.agreed(aConvoy()
                .between(ground.depot(), ground.area())
                .on(ground.route())
                .leaving(starts.plus(Duration.ofMinutes(20)), starts.plus(Duration.ofHours(20)))
                .under(pause)
                .build());
        movements.decideGo(convoy, true, "prepared beforehand", coordinator).orElseThrow();
        movements.reportDeparture(convoy, time.now(), scene.monitor()).orElseThrow();
        return convoy;
    }

    public void arrives(UUID convoy) {
        movements.reportArrival(convoy, time.now(), scene.monitor()).orElseThrow();
    }

    public String reference(UUID request) {
        return page.head(request, coordinator).reference();
    }
}
