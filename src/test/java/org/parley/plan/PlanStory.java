package org.parley.plan;

import static org.parley.plan.PlanSample.aPlan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.parley.clearance.Answers;
import org.parley.clearance.Negotiations;
import org.parley.journal.Journal;
import org.parley.overview.PlanPage;
import org.parley.overview.PlanPage.Point;
import org.parley.request.Kind;
import org.parley.security.Actor;
import org.parley.testing.Scene;
import org.parley.testing.Scene.Ground;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One plan over ground of its own: a coordinator, a group, and what became of it. */
abstract class PlanStory {

    @Autowired
    Plans plans;

    @Autowired
    PlanAnswers planAnswers;

    @Autowired
    PlanPage page;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Answers answers;

    @Autowired
    Scene scene;

    @Autowired
    TestTime time;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    Ground ground;
    Actor coordinator;
    Instant start;

    @BeforeEach
    void somewhere() {
        ground = scene.ground();
        coordinator = scene.coordinator();
        start = time.now().plus(Duration.ofDays(20));
    }

    PlanSample sample() {
        return aPlan(ground, start);
    }

    UUID opened(PlanSample sample) {
        return plans.open(sample.build(), coordinator).orElseThrow().id();
    }

    /** A pause and two convoys under it. */
    UUID opened() {
        return opened(sample().withPause().withConvoys(2));
    }

    List<Point> points(UUID plan) {
        return page.of(plan, coordinator).points();
    }

    UUID pause(UUID plan) {
        return points(plan).stream()
                .filter(point -> point.kind() == Kind.CEASEFIRE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<UUID> convoys(UUID plan) {
        return points(plan).stream()
                .filter(point -> point.kind() == Kind.CONVOY)
                .map(Point::id)
                .toList();
    }

    void cancel(UUID request) {
        negotiations.cancel(request, "no longer needed", coordinator).orElseThrow();
    }

    /** What a delegate reads of the points that it has still to answer. */
    List<WholeAnswer.SeenTerms> seenBy(Actor delegate, UUID plan) {
        return page.of(plan, delegate).points().stream()
                .filter(point -> !point.awaited().isEmpty())
                .map(point -> new WholeAnswer.SeenTerms(point.id(), point.termsVersion(), point.termsSha256()))
                .toList();
    }

    long count(String table, String where) {
        return db.sql("select count(*) from " + table + " where " + where)
                .query(Long.class)
                .single();
    }
}
