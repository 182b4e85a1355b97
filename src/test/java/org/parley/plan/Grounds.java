package org.parley.plan;

import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;
import static org.parley.mission.MissionSample.aMission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.plan.Written.Head;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.testing.Scene.Ground;

/** Two plans, each with a pause over ground of its own, and a convoy over the first one's ground that is in neither. */
final class Grounds {

    private final PlanFaces faces;
    private final Actor coordinator;
    private final Map<UUID, Ground> byPlan = new LinkedHashMap<>();
    private final Ground first;
    private final UUID alone;

    Grounds(PlanFaces faces, Chance chance) {
        this.faces = faces;
        coordinator = faces.scene().coordinator();
        first = faces.scene().ground();
        open(first, chance);
        open(faces.scene().ground(), chance);
        var leaves = faces.time().now().plus(chance.hours(3, 12));
        alone = faces.scene().askedBy(coordinator, convoy(first, leaves, leaves.plus(chance.hours(2, 8)), null));
    }

    Actor coordinator() {
        return coordinator;
    }

    /** The two plans, and the convoy that is in neither. */
    List<UUID> roots() {
        var roots = new ArrayList<>(byPlan.keySet());
        roots.add(alone);
        return roots;
    }

    private void open(Ground ground, Chance chance) {
        var start = faces.time().now().plus(chance.hours(2, 6));
        var points = new ArrayList<Terms>();
        for (int i = chance.between(1, 4); i > 0; i--) points.add(point(ground, start, chance));
        var terms = new PlanTerms("A plan", 80_000, "Food", null, null, null, null);
        var pause = pause(ground, start, start.plus(chance.hours(24, 40)));
        var plan = faces.plans().open(new PlanDraft(terms, pause, points), coordinator);
        byPlan.put(plan.orElseThrow().id(), ground);
    }

    /** Somebody moves on this plan's ground, not earlier than that. */
    Terms point(UUID plan, Instant earliest, Chance chance) {
        return point(byPlan.get(plan), earliest, chance);
    }

    private static Terms point(Ground ground, Instant earliest, Chance chance) {
        var leaves = earliest.plus(chance.hours(0, 8));
        var back = leaves.plus(chance.hours(2, 8));
        return chance.in(65) ? convoy(ground, leaves, back, null) : mission(ground, leaves, back, null);
    }

    /** What this request asks for, at another time. */
    Terms terms(Head head, Instant from, Instant to, @Nullable UUID pause) {
        var ground = head.plan() == null ? first : byPlan.get(head.plan());
        return switch (head.kind()) {
            case "CEASEFIRE" -> pause(ground, from, to);
            case "MISSION" -> mission(ground, from, to, pause);
            default -> convoy(ground, from, to, pause);
        };
    }

    private static Terms convoy(Ground ground, Instant leaves, Instant back, @Nullable UUID pause) {
        return aConvoy()
                .between(ground.depot(), ground.area())
                .leaving(leaves, back)
                .under(pause)
                .build();
    }

    private static Terms mission(Ground ground, Instant leaves, Instant back, @Nullable UUID pause) {
        return aMission()
                .between(ground.depot(), ground.area())
                .leaving(leaves, back)
                .working(1)
                .under(pause)
                .build();
    }

    private static CeasefireTerms pause(Ground ground, Instant from, Instant to) {
        return aPause().in(ground.area(), from, to).build();
    }
}
