package org.parley.anyorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Choice;
import org.parley.clearance.Form;
import org.parley.plan.PlanDraft;
import org.parley.plan.PlanTerms;
import org.parley.request.Terms;

/** How one negotiation goes, as chance has it: who is asked, who says what in which order, and what is done at once. */
final class Course {

    private final Program program;
    private final Cast cast;
    private final Chance chance;
    private final int approving;
    private @Nullable Negotiation negotiation;
    private @Nullable Deeds deeds;
    private @Nullable Wholes wholes;

    Course(Program program, Cast cast, Chance chance) {
        this.program = program;
        this.cast = cast;
        this.chance = chance;
        approving = chance.one(List.of(100, 90, 75, 50));
    }

    /** It is asked for, and nearly everybody says something, one by one or several at once. */
    void begins() {
        var plan = chance.in(15) ? plan() : null;
        negotiation = new Negotiation(plan == null ? List.of(single()) : points(plan), program);
        deeds = new Deeds(negotiation, program, cast, chance);
        wholes = plan == null ? null : new Wholes(plan.id(), negotiation, program, cast);
        if (wholes != null) wholesAreSaid(wholes);
        negotiation.points.forEach(this::everybodySpeaks);
    }

    void deadlinePassed() {
        negotiation.deadlinePassed();
    }

    void ends() {
        negotiation.ends();
    }

    /** How often each deed was done, what came out, and how many parties decided. */
    void counted(Map<String, Integer> so) {
        negotiation.done().forEach((deed, times) -> so.merge(deed, times, Integer::sum));
        negotiation.decisions().forEach(decision -> so.merge(decision, 1, Integer::sum));
        var blocking = negotiation.points.get(0).parties.stream().filter(Point.Party::blocks);
        so.merge(blocking.count() + " parties", 1, Integer::sum);
    }

    /** Few parties more often than many. */
    private int groups(int most) {
        if (chance.in(3)) return most;
        return Math.min(chance.between(0, most), Math.min(chance.between(0, most), chance.between(0, most)));
    }

    private Point single() {
        var edition =
                switch (chance.between(0, 2)) {
                    case 0 -> cast.pause(groups(Cast.MOST - 1));
                    case 1 -> cast.crossLine(groups(Cast.MOST - 1));
                    default -> cast.crossBorder(1 + groups(Cast.MOST - 1), null);
                };
        var opened = program.negotiations().open(edition.of(0, 0), cast.stage.coordinator);
        return new Point(0, opened.orElseThrow().id(), edition, program);
    }

    private record Plan(UUID id, int groups) {}

    /** The Aleppo plan: a pause, and convoys under it. */
    private Plan plan() {
        var groups = 1 + groups(Cast.MOST - 2);
        var convoys = new ArrayList<Terms>();
        for (int i = chance.between(1, 2); i > 0; i--)
            convoys.add(cast.crossBorder(groups, null).of(0, 0));
        var terms = new PlanTerms("Aleppo plan", 80_000, "Food", null, null, null, null);
        var pause = (org.parley.ceasefire.CeasefireTerms) cast.pause(groups).of(0, 0);
        var opened = program.plans().open(new PlanDraft(terms, pause, convoys), cast.stage.coordinator);
        return new Plan(opened.orElseThrow().id(), groups);
    }

    private List<Point> points(Plan plan) {
        var ids =
                program.db().sql("""
                        select r.id from request r join plan_point p on p.request_id = r.id where p.plan_id = :plan
                        order by case when r.kind = 'CEASEFIRE' then 0 else 1 end, p.position""").param("plan", plan.id()).query(UUID.class).list();
        var points = new ArrayList<Point>();
        for (var id : ids) {
            var edition = points.isEmpty() ? cast.pause(plan.groups()) : cast.crossBorder(plan.groups(), ids.get(0));
            points.add(new Point(points.size(), id, edition, program));
        }
        return points;
    }

    private void everybodySpeaks(Point point) {
        var waiting = new ArrayList<>(chance.shuffled(point.parties).stream()
                .filter(party -> negotiation.reckoning(point).isAwaited(party.code()))
                .filter(party -> approving == 100 || chance.in(93))
                .toList());
        while (!waiting.isEmpty()) {
            var count = Math.min(waiting.size(), chance.in(65) ? 1 : chance.between(2, 4));
            var now = waiting.subList(0, count);
            atOnce(now.stream()
                    .map(party -> deeds.says(point, party, deeds.choice(party, approving)))
                    .toList());
            now.clear();
        }
    }

    private void wholesAreSaid(Wholes wholes) {
        for (var party : chance.shuffled(negotiation.points.get(0).parties)) {
            if (!chance.in(60)) continue;
            var choice = party.blocks() ? chance.in(approving) ? Choice.APPROVE : Choice.REJECT : Choice.SUPPORT;
            var whole = wholes.says(party.code(), choice, Form.WRITTEN);
            var point = chance.one(negotiation.points);
            var asked = point.parties.stream()
                    .filter(other -> other.code().equals(party.code()))
                    .findFirst();
            if (chance.in(30) && asked.isPresent())
                atOnce(List.of(whole, deeds.says(point, asked.get(), deeds.choice(asked.get(), 40))));
            else negotiation.happens(whole);
        }
    }

    /** What comes to people's minds afterwards. */
    void changes() {
        for (int i = chance.between(1, 2); i > 0; i--) {
            var first = deeds.any();
            if (chance.in(35)) atOnce(List.of(first, deeds.any()));
            else negotiation.happens(first);
        }
    }

    /** Late: who was silent speaks, who denied thinks again, and the coordinator opens slots again. */
    void late() {
        for (var point : negotiation.points) {
            for (var party : chance.shuffled(point.parties)) {
                if (chance.in(30)) negotiation.happens(deeds.says(point, party, deeds.choice(party, 70)));
                if (chance.in(15)) negotiation.happens(deeds.takesBack(point, party));
                if (chance.in(20)) negotiation.happens(deeds.reopens(point, party));
            }
        }
    }

    private void atOnce(List<Deed> some) {
        if (some.size() == 1) negotiation.happens(some.get(0));
        else negotiation.happenAtOnce(some);
    }
}
