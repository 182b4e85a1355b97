package org.parley.exercise.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.clearance.Conditions;
import org.parley.clearance.Manner;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Questions;
import org.parley.clearance.Slots;
import org.parley.exercise.StoryTime;
import org.parley.overview.PlanPage;
import org.parley.plan.PlanDraft;
import org.parley.plan.Plans;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What coordinators of a generated request do, at which moment; a refusal is a mistake of whoever tells it. */
@Component
@Profile("!production")
class Desk {

    static final Actor COORDINATOR = new Actor("coordinator", Set.of(Role.COORDINATOR), null);
    static final Actor NIGHT_DESK = new Actor("coordinator2", Set.of(Role.COORDINATOR), null);

    private final Negotiations negotiations;
    private final Slots slots;
    private final Conditions conditions;
    private final Questions questions;
    private final Plans plans;
    private final PlanPage page;
    private final Requests requests;
    private final StoryTime time;
    private final JdbcClient jdbc;

    private LocalDate firstDay = LocalDate.EPOCH;
    private final List<Instant> moments = new ArrayList<>();
    private final List<UUID> opened = new ArrayList<>();

    Desk(
            Negotiations negotiations,
            Slots slots,
            Conditions conditions,
            Questions questions,
            Plans plans,
            PlanPage page,
            Requests requests,
            StoryTime time,
            JdbcClient jdbc) {
        this.negotiations = negotiations;
        this.slots = slots;
        this.conditions = conditions;
        this.questions = questions;
        this.plans = plans;
        this.page = page;
        this.requests = requests;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** A story begins: nothing of it is opened yet. */
    void begin(LocalDate monday) {
        firstDay = monday;
        moments.clear();
        opened.clear();
    }

    /** The moments at which somebody did something. */
    List<Instant> moments() {
        return List.copyOf(moments);
    }

    List<UUID> opened() {
        return List.copyOf(opened);
    }

    /** So many days after the story's Monday, local time. */
    LocalDateTime day(int day, int hour, int minute) {
        return firstDay.plusDays(day).atTime(hour, minute);
    }

    void at(int day, int hour, int minute) {
        time.moveTo(day(day, hour, minute).atZone(Terrain.DAMASCUS).toInstant());
        moments.add(time.now());
    }

    Instant now() {
        return time.now();
    }

    /** So many hours before now: what is entered late. */
    Instant hoursAgo(int hours) {
        return time.now().minus(Duration.ofHours(hours));
    }

    Request open(Terms terms) {
        return open(terms, Manner.USUAL);
    }

    Request open(Terms terms, Manner manner) {
        return noted(negotiations.open(terms, manner, COORDINATOR).orElseThrow());
    }

    Request noted(Request request) {
        opened.add(request.id());
        return request;
    }

    /** The plan, its pause and its other points. */
    List<Request> open(PlanDraft draft) {
        var all = new ArrayList<>(List.of(plans.open(draft, COORDINATOR).orElseThrow()));
        page.of(all.get(0).id(), COORDINATOR).points().forEach(point -> all.add(requests.get(point.id())));
        all.forEach(this::noted);
        return all;
    }

    Request revise(Request request, Terms terms, String note) {
        var version = requests.get(request.id()).termsVersion();
        negotiations.revise(request.id(), version, terms, note, COORDINATOR).orElseThrow();
        return requests.get(request.id());
    }

    void cancel(Request request, String reason) {
        negotiations.cancel(request.id(), reason, COORDINATOR).orElseThrow();
    }

    void postpone(Request request, String reason) {
        negotiations.postpone(request.id(), reason, COORDINATOR).orElseThrow();
    }

    void closeRound(Request request, String reason) {
        slots.closeRound(request.id(), reason, COORDINATOR).orElseThrow();
    }

    void reopen(UUID slot, String reason) {
        slots.reopen(slot, reason, COORDINATOR).orElseThrow();
    }

    /** Every condition that is still open, found met by the second pair of eyes. */
    void conditionsMet(Request request, String evidence) {
        for (var id : ids("select id from condition_set where request_id = :id and state = 'UNMET'", request))
            conditions.decide(id, true, evidence, NIGHT_DESK).orElseThrow();
    }

    void replies(Request request, String reply) {
        for (var id : ids(
                "select id from answer where request_id = :id and decision = 'ASK' and replied_at is null", request))
            questions.reply(id, reply, COORDINATOR).orElseThrow();
    }

    List<UUID> ids(String sql, Request request) {
        return jdbc.sql(sql).param("id", request.id()).query(UUID.class).list();
    }

    /** What waits for the program itself is done. */
    void settle() {
        time.settle();
    }
}
