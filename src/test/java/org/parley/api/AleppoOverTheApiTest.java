package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.parley.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The Aleppo plan over the API, once each with 1 to 12 armed groups beside the government: all answer at the same instant,
 * as a whole or point by point, and one of every third plan denies first; then it runs to its end (rules.md, Answers,
 * Plans).
 */
@ParleyTest
class AleppoOverTheApiTest {

    private static final int MOST = 12;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Instant start;
    List<Plan> plans;

    /** One plan, its two points, and a delegate of each group. */
    private record Plan(int size, Field field, UUID id, UUID pause, UUID convoy, List<Group> groups) {

        boolean isDeniedFirst() {
            return size % 3 == 0;
        }
    }

    private record Group(String code, Caller delegate) {}

    @BeforeEach
    void plansAreAskedFor() {
        start = time.now().plus(Duration.ofDays(30));
        plans = IntStream.rangeClosed(1, MOST).mapToObj(this::plan).toList();
    }

    @Test
    void planOfAnyNumberOfPartiesThatAnswerAtTheSameInstantRunsToItsEnd() {
        plans.forEach(this::everybodyAnswersAtOnce);
        for (var plan : plans) {
            assertThat(decision(plan, plan.convoy())).isEqualTo(plan.isDeniedFirst() ? "DENIED" : "CLEAR");
            assertThat(decision(plan, plan.pause())).isEqualTo("CLEAR");
        }
        plans.stream().filter(Plan::isDeniedFirst).forEach(this::theFirstGroupThinksAgain);
        time.moveTo(start.plus(Duration.ofHours(2)));
        plans.forEach(this::convoyGoes);
        time.moveTo(start.plus(Duration.ofHours(49)));

        for (var plan : plans) {
            assertThat(plan.field()
                            .coordinator
                            .read("/requests/{id}", plan.pause())
                            .text("/course"))
                    .isEqualTo("ENDED");
            assertThat(plan.field()
                            .coordinator
                            .read("/requests/{id}/movement", plan.convoy())
                            .text("/movement/outcome"))
                    .isEqualTo("FACILITATED");
            assertThat(plan.field().coordinator.read("/plans/{id}", plan.id()).text("/course"))
                    .as("the plan of " + plan.size())
                    .isEqualTo("ENDED");
        }
    }

    private Plan plan(int groups) {
        var field = new Field(http, db);
        var all = new ArrayList<>(
                List.of(new Group(field.northCode, field.north), new Group(field.southCode, field.south)));
        for (int i = 2; i < groups; i++) all.add(group(field));
        if (groups == 1) {
            all.remove(1);
            db.sql("delete from control where party_code = :south")
                    .param("south", field.southCode)
                    .update();
        }
        var id = field.open("/plans", field.plan(start));
        var points = field.coordinator.read("/plans/{id}", id).body().get("points");
        var pause = id(points.get(0));
        for (var code : otherParties(pause, all)) all.add(new Group(code, field.account("DELEGATE", code)));
        return new Plan(groups, field, id, pause, id(points.get(1)), all);
    }

    /** The government, and those that other tests left behind. */
    private List<String> otherParties(UUID pause, List<Group> groups) {
        return db.sql("""
                        select party_code from slot
                        where request_id = :pause and role = 'BLOCKING' and party_code not in (:groups)""")
                .param("pause", pause)
                .param("groups", groups.stream().map(Group::code).toList())
                .query(String.class)
                .list();
    }

    private Group group(Field field) {
        var code = field.party("ARMED_GROUP");
        db.sql("insert into control (pcode, party_code, since) values (:area, :party, date '2016-01-01')")
                .param("area", field.area)
                .param("party", code)
                .update();
        return new Group(code, field.account("DELEGATE", code));
    }

    private static UUID id(JsonNode point) {
        return UUID.fromString(point.get("id").asText());
    }

    private void everybodyAnswersAtOnce(Plan plan) {
        var calls = plan.groups().stream().map(group -> answering(plan, group)).toList();
        assertThat(Together.together(calls.stream())).noneMatch(Throwable.class::isInstance);
    }

    private Callable<?> answering(Plan plan, Group group) {
        var denies = plan.isDeniedFirst() && group.equals(plan.groups().get(0));
        if (!denies && plan.groups().indexOf(group) % 2 == 0) return whole(plan, group);
        var pause = point(plan, group, plan.pause(), "APPROVE");
        var convoy = point(plan, group, plan.convoy(), denies ? "REJECT" : "APPROVE");
        return () -> List.of(convoy.call(), pause.call());
    }

    private Callable<?> whole(Plan plan, Group group) {
        var answer = Example.of("answerPlan");
        var points = answer.putArray("points");
        for (var point : group.delegate().read("/plans/{id}", plan.id()).body().get("points"))
            points.addObject()
                    .put("requestId", point.get("id").asText())
                    .put("termsVersion", point.get("termsVersion").asInt())
                    .put("termsSha256", point.get("termsSha256").asText());
        return () ->
                group.delegate().send("/plans/{id}/answers", answer, plan.id()).with(HttpStatus.CREATED);
    }

    private Callable<Reply> point(Plan plan, Group group, UUID point, String choice) {
        var slot = plan.field().slotId(point, group.code());
        var answer = plan.field().answer(point, choice).put("remarks", "As decided");
        return () -> group.delegate().send("/slots/{id}/answers", answer, slot).with(HttpStatus.CREATED);
    }

    private void theFirstGroupThinksAgain(Plan plan) {
        var group = plan.groups().get(0);
        var denial = db.sql("select id from answer where request_id = :id and decision = 'REJECT'")
                .param("id", plan.convoy())
                .query(UUID.class)
                .single();
        var why = json("{'reason': 'After talks'}");
        group.delegate().send("/answers/{id}/withdrawal", why, denial).with(HttpStatus.OK);
        assertThat(decision(plan, plan.convoy())).isEqualTo("NOT_CLEAR");
        var slot = plan.field().slotId(plan.convoy(), group.code());
        group.delegate()
                .send("/slots/{id}/answers", plan.field().answer(plan.convoy(), "APPROVE"), slot)
                .with(HttpStatus.CREATED);
        assertThat(decision(plan, plan.convoy())).isEqualTo("CLEAR");
    }

    private void convoyGoes(Plan plan) {
        var now = json("{'at': '%s'}").formatted(time.now());
        var go = json("{'go': true, 'reason': 'prepared beforehand'}");
        var outcome = json("{'outcome': 'FACILITATED', 'peopleReached': 80000}");
        plan.field().coordinator.send("/requests/{id}/go", go, plan.convoy()).with(HttpStatus.OK);
        plan.field()
                .monitor
                .send("/requests/{id}/departure", now, plan.convoy())
                .with(HttpStatus.OK);
        plan.field().monitor.send("/requests/{id}/arrival", now, plan.convoy()).with(HttpStatus.OK);
        plan.field()
                .monitor
                .send("/requests/{id}/outcome", outcome, plan.convoy())
                .with(HttpStatus.OK);
    }

    private static String decision(Plan plan, UUID request) {
        return plan.field().coordinator.read("/requests/{id}", request).text("/decision");
    }
}
