package org.parley.replay;

import static org.parley.agreement.AgreementSample.anAgreement;
import static org.parley.notification.NotificationSample.aSite;
import static org.parley.plan.PlanSample.aPlan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.parley.agreement.AgreementSample;
import org.parley.agreement.AgreementTerms;
import org.parley.agreement.Agreements;
import org.parley.agreement.ClosingDraft;
import org.parley.agreement.GroupReport;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Notices;
import org.parley.notification.Notifications;
import org.parley.plan.PlanSample;
import org.parley.plan.PlanTerms;
import org.parley.plan.Plans;
import org.parley.replay.Happenings.Case;
import org.parley.request.Kind;
import org.parley.request.Request;
import org.parley.testing.Scene;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of what nobody is asked about: agreements of others, notifications, and plans as such. */
@Component
record UnaskedHappenings(
        Happenings happenings,
        ObjectProvider<Talks> allTalks,
        Agreements agreements,
        Notifications notifications,
        Notices notices,
        Plans plans,
        Negotiations negotiations,
        TestTime time,
        JdbcClient db) {

    Case opened(Kind kind, long seed) {
        var talks = allTalks.getObject();
        var stage = talks.stage;
        var made = made(kind, stage);
        return new Case(made.id(), talks, stage.pause(), new Random(seed), List.of(stage.north, stage.south));
    }

    private Request made(Kind kind, Stage stage) {
        var by = stage.coordinator;
        return switch (kind) {
            case AGREEMENT -> agreements.record(agreement(stage, 2), by).orElseThrow();
            case NOTIFICATION ->
                notifications
                        .send(aSite(stage.area, time.now(), stage.north, stage.south), by)
                        .orElseThrow();
            default -> {
                var plan = plan(stage);
                yield plans.open(plan.withPause().withConvoys(2).build(), by).orElseThrow();
            }
        };
    }

    private PlanSample plan(Stage stage) {
        var depot = stage.convoy().origin();
        return aPlan(
                new Scene.Ground(stage.area, "", stage.north, depot), time.now().plus(Duration.ofDays(20)));
    }

    private AgreementTerms agreement(Stage stage, int groups) {
        var today = LocalDateTime.ofInstant(time.now(), Stage.DAMASCUS);
        AgreementSample made = anAgreement()
                .concluded(time.now().minus(Duration.ofHours(5)))
                .lasting(
                        today.toLocalDate().atTime(1, 0),
                        today.toLocalDate().plusDays(40).atTime(20, 0));
        for (int no = 1; no <= groups; no++) made = made.of("Group " + no, 700 * no, stage.area, stage.area);
        return made.build();
    }

    void happens(Kind kind, Case of, int deed) {
        if (deed % 3 == 1) happenings.figured(of);
        else if (kind == Kind.AGREEMENT) follows(of, deed);
        else if (kind == Kind.NOTIFICATION) isTold(of, deed);
        else composes(of, deed);
    }

    private Instant earlier(Case of) {
        return time.now().minus(Duration.ofMinutes(1 + of.chance().nextInt(50)));
    }

    /** A third group becomes known, all arrive; then it turns out that there is a fourth. */
    private void follows(Case of, int deed) {
        var stage = of.stage();
        switch (deed) {
            case 2 -> {
                left(of, 1);
                left(of, 2);
            }
            case 3 -> amended(of, agreement(stage, 3));
            case 5 -> arrived(of, 1);
            case 6 -> left(of, 3);
            case 8 -> arrived(of, 2);
            case 9 -> arrived(of, 3);
            case 11 -> amended(of, agreement(stage, 4));
            case 14 -> agreements.close(of.id(), new ClosingDraft(false, "Everybody is there"), stage.coordinator);
            default -> {}
        }
    }

    private void left(Case of, int group) {
        var report = new GroupReport(earlier(of), "A monitor", 600 * group, null, null, 3, null);
        agreements.reportDeparture(of.id(), group, report, of.stage().monitor);
    }

    private void arrived(Case of, int group) {
        var report = new GroupReport(earlier(of), "A monitor", null, 590 * group, 4, null, 2);
        agreements.reportArrival(of.id(), group, report, of.stage().monitor);
    }

    private void amended(Case of, AgreementTerms terms) {
        agreements.amend(of.id(), happenings.version(of), terms, "One more is known", of.stage().coordinator);
    }

    private void isTold(Case of, int deed) {
        switch (deed) {
            case 2 -> acknowledges(of, of.stage().north);
            case 5 -> happenings.isBroken(of, earlier(of));
            case 8 -> acknowledges(of, of.stage().south);
            case 11 -> {
                if (of.chance().nextBoolean())
                    notifications.callOff(of.id(), "It was evacuated", of.stage().coordinator);
            }
            case 14 -> time.moveBy(Duration.ofDays(3));
            default -> {}
        }
    }

    private void acknowledges(Case of, String party) {
        db.sql("select id from notice where request_id = :id and party_code = :party")
                .param("id", of.id())
                .param("party", party)
                .query(UUID.class)
                .list()
                .forEach(notice -> notices.acknowledge(notice, of.stage().delegateOf(party)));
    }

    private void composes(Case of, int deed) {
        var by = of.stage().coordinator;
        switch (deed) {
            case 2 -> plans.addPoint(of.id(), plan(of.stage()).convoy().build(), by);
            case 3 -> {
                var terms = new PlanTerms("Northern plan", 90_000, "Food", null, null, null, null);
                plans.revise(of.id(), happenings.version(of), terms, "More people", by);
            }
            case 5 -> points(of).subList(1, 2).forEach(point -> negotiations.cancel(point, "No road", by));
            case 8 -> points(of).subList(2, 3).forEach(point -> negotiations.cancel(point, "No road", by));
            case 11 -> {
                if (of.chance().nextBoolean()) plans.cancel(of.id(), "Not now", by);
                else points(of).forEach(point -> negotiations.cancel(point, "Not now", by));
            }
            default -> {}
        }
    }

    private List<UUID> points(Case of) {
        return db.sql("select request_id from plan_point where plan_id = :id order by position")
                .param("id", of.id())
                .query(UUID.class)
                .list();
    }
}
