package org.parley.plan;

import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.convoy.ConvoySample;
import org.parley.request.Terms;
import org.parley.request.Window;
import org.parley.testing.Scene;
import org.parley.testing.Stage;

/** A plan over one area: a pause of 48 hours from that moment, and convoys that leave two hours into it. */
public final class PlanSample {

    private final Scene.Ground ground;
    private final Instant start;
    private String name = "Aleppo plan";
    private @Nullable CeasefireTerms pause;
    private List<Terms> points = List.of();

    private PlanSample(Scene.Ground ground, Instant start) {
        this.ground = ground;
        this.start = start;
    }

    public static PlanSample aPlan(Scene.Ground ground, Instant start) {
        return new PlanSample(ground, start);
    }

    public PlanSample called(String other) {
        name = other;
        return this;
    }

    public PlanSample withPause() {
        pause = pauseOver(ground.area(), start);
        return this;
    }

    public static CeasefireTerms pauseOver(String area, Instant start) {
        var from = LocalDateTime.ofInstant(start, Stage.DAMASCUS);
        var window = Window.once(from, from.plusHours(48), Stage.DAMASCUS);
        var zones = List.of(new CeasefireTerms.Zone(List.of(area), window));
        return new CeasefireTerms(zones, null, PauseKind.PAUSE, "aid", null, null);
    }

    public PlanSample withConvoys(int count) {
        var convoys = new Terms[count];
        Arrays.fill(convoys, convoy().build());
        return with(convoys);
    }

    public PlanSample with(Terms... terms) {
        points = List.of(terms);
        return this;
    }

    /** Leaves two hours after the beginning and is back ten hours later. */
    public ConvoySample convoy() {
        var leaves = start.plus(Duration.ofHours(2));
        return aConvoy().between(ground.depot(), ground.area()).leaving(leaves, leaves.plus(Duration.ofHours(10)));
    }

    public PlanDraft build() {
        return new PlanDraft(new PlanTerms(name, 80_000, "Food", null, null, null, null), pause, points);
    }
}
