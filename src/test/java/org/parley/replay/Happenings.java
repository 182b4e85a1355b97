package org.parley.replay;

import static org.parley.testing.DraftSample.aDraft;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Conditions;
import org.parley.clearance.Evidence;
import org.parley.clearance.Form;
import org.parley.clearance.Manner;
import org.parley.clearance.Negotiations;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.ProxyWithdrawal;
import org.parley.clearance.Slots;
import org.parley.figure.CorrectionDraft;
import org.parley.figure.Counted;
import org.parley.figure.FigureDraft;
import org.parley.figure.Figures;
import org.parley.figure.Status;
import org.parley.incident.ViolationDraft;
import org.parley.incident.Violations;
import org.parley.movement.Movements;
import org.parley.movement.Outcome;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Terms;
import org.parley.testing.Stage;
import org.parley.testing.Talks;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people do to one request as chance has it, with much that is entered late; whatever is refused is not done. */
@Component
record Happenings(
        ObjectProvider<Talks> allTalks,
        Negotiations negotiations,
        Answers answers,
        Slots slots,
        Conditions conditions,
        Evidence evidence,
        Violations violations,
        Figures figures,
        Movements movements,
        TestTime time,
        JdbcClient db) {

    /** One request and the people around it. */
    record Case(UUID id, Talks talks, Terms terms, Random chance, List<String> parties) {

        Stage stage() {
            return talks.stage;
        }

        <T> T one(List<T> of) {
            return of.get(chance.nextInt(of.size()));
        }
    }

    Case opened(long seed) {
        var chance = new Random(seed);
        var talks = allTalks.getObject();
        var stage = talks.stage;
        Terms terms = seed % 2 == 0 ? stage.pause() : stage.convoy();
        var manner = new Manner(seed % 3 == 0, null);
        var id = negotiations
                .open(terms, manner, stage.coordinator)
                .orElseThrow()
                .id();
        return new Case(id, talks, terms, chance, List.of(stage.government, stage.north, stage.south, stage.guarantor));
    }

    void anything(Case of) {
        switch (of.chance.nextInt(15)) {
            case 0, 1, 2 -> says(of, of.one(of.parties));
            case 3, 4 -> relays(of, of.one(of.parties));
            case 5 -> takesBack(of);
            case 6, 7 -> decidesACondition(of);
            case 8 -> revises(of);
            case 9 -> slots.closeRound(of.id, "No more time", of.stage().coordinator);
            case 10 -> reopens(of);
            case 11 -> counts(of);
            case 12 -> corrects(of);
            case 13 -> prefers(of);
            default ->
                evidence.attach(
                        of.id, of.one(of.parties), "letter.txt", "We agree.".getBytes(), of.stage().secondCoordinator);
        }
    }

    void talked(Case of) {
        if (of.chance.nextBoolean()) says(of, of.one(of.parties));
        else relays(of, of.one(of.parties));
    }

    void figured(Case of) {
        switch (of.chance.nextInt(4)) {
            case 0 -> corrects(of);
            case 1 -> prefers(of);
            default -> counts(of);
        }
    }

    void says(Case of, String party) {
        slot(of, party)
                .ifPresent(slot ->
                        answers.answer(slot, draft(of, party), of.stage().delegateOf(party)));
    }

    private org.parley.clearance.AnswerDraft draft(Case of, String party) {
        var current = version(of);
        return of.parties.indexOf(party) == 3 ? advice(of, current) : decision(of, current);
    }

    private org.parley.clearance.AnswerDraft advice(Case of, int version) {
        var choice = of.one(List.of(Choice.SUPPORT, Choice.NOT_SUPPORT, Choice.ASK));
        return aDraft(choice)
                .saying("As told")
                .forVersion(version)
                .forHash(hash(of, version))
                .build();
    }

    private org.parley.clearance.AnswerDraft decision(Case of, int version) {
        var choice = of.one(List.of(
                Choice.APPROVE,
                Choice.APPROVE,
                Choice.APPROVE,
                Choice.APPROVE_WITH_CONDITIONS,
                Choice.REJECT,
                Choice.ASK));
        var draft = aDraft(choice)
                .in(of.one(List.of(Form.WRITTEN, Form.WRITTEN, Form.VERBAL)))
                .saying("As decided")
                .forVersion(version)
                .forHash(hash(of, version));
        if (choice == Choice.APPROVE_WITH_CONDITIONS)
            draft = draft.onCondition("The other side leaves first", "An office")
                    .onCondition("No fuel", "An office");
        return draft.build();
    }

    /** Told by telephone some hours ago, and entered now. */
    private void relays(Case of, String party) {
        slot(of, party).ifPresent(slot -> {
            var typed = draft(of, party);
            var verbal = aDraft(typed.choice())
                    .in(Form.VERBAL)
                    .saying("As told")
                    .forVersion(version(of))
                    .forHash(hash(of, version(of)))
                    .build();
            var said = time.now().minus(Duration.ofMinutes(10 + of.chance.nextInt(600)));
            answers.answerByProxy(
                    slot, new ProxyDraft(verbal, Channel.TELEPHONE, said, null), of.stage().secondCoordinator);
        });
    }

    private void takesBack(Case of) {
        var given = ids(
                "select id from answer where request_id = :id and withdrawn_at is null order by entered_at, id", of);
        var told = new ProxyWithdrawal(
                "The situation changed", "Liaison office", Form.VERBAL, Channel.TELEPHONE, time.now(), null);
        if (!given.isEmpty()) answers.withdrawByProxy(of.one(given), told, of.stage().secondCoordinator);
    }

    private void decidesACondition(Case of) {
        var set = ids("select id from condition_set where request_id = :id order by id", of);
        if (!set.isEmpty())
            conditions.decide(
                    of.one(set),
                    of.chance.nextInt(4) > 0,
                    "Seen " + of.chance.nextInt(99),
                    of.stage().secondCoordinator);
    }

    private void revises(Case of) {
        var stage = of.stage();
        Terms terms = of.terms instanceof org.parley.ceasefire.CeasefireTerms
                ? of.chance.nextBoolean() ? stage.pauseLater() : stage.pauseNoted("note " + of.chance.nextInt(99))
                : of.chance.nextBoolean() ? stage.convoy() : stage.convoyOf(15 + of.chance.nextInt(9));
        if (of.chance.nextInt(3) == 0) negotiations.postpone(of.id, "Roads are closed", stage.coordinator);
        else negotiations.revise(of.id, version(of), terms, "because", stage.coordinator);
    }

    private void reopens(Case of) {
        var asked = ids("select id from slot where request_id = :id order by asked_at, id", of);
        if (of.chance.nextInt(4) == 0) slots.drop(of.one(asked), "Not concerned", of.stage().coordinator);
        else slots.reopen(of.one(asked), "They called", of.stage().coordinator);
    }

    private void counts(Case of) {
        var at = time.now().minus(Duration.ofHours(of.chance.nextInt(30)));
        var typed =
                new FigureDraft(Counted.DEAD, null, null, of.chance.nextInt(30), "Hospital", Status.ALLEGED, null, at);
        figures.add(of.id, typed, of.stage().monitor);
    }

    private void corrects(Case of) {
        var known = ids("select id from figure where request_id = :id order by entered_at, id", of);
        if (known.isEmpty()) return;
        var at = time.now().minus(Duration.ofHours(of.chance.nextInt(30)));
        var typed = new CorrectionDraft(of.chance.nextInt(30), "Hospital", Status.VERIFIED, at, "Counted again");
        figures.correct(of.one(known), typed, of.stage().monitor);
    }

    private void prefers(Case of) {
        var known = ids("select id from figure where request_id = :id order by entered_at, id", of);
        if (!known.isEmpty()) figures.prefer(of.one(known), "They have the names", of.stage().coordinator);
    }

    /** Everybody agrees, so that something can take place; what does is told hours later. */
    void agreed(Case of) {
        for (var party : of.parties.subList(0, 3))
            slot(of, party).ifPresent(slot -> {
                var approval = aDraft(Choice.APPROVE)
                        .forVersion(version(of))
                        .forHash(hash(of, version(of)))
                        .build();
                answers.answer(slot, approval, of.stage().delegateOf(party));
            });
    }

    void begins(Case of) {
        if (of.terms instanceof org.parley.convoy.ConvoyTerms)
            movements.decideGo(of.id, true, "Prepared beforehand", of.stage().coordinator);
        var start = db.sql("select starts_at from request where id = :id")
                .param("id", of.id)
                .query((row, n) -> org.parley.shared.Sql.instant(row, "starts_at"))
                .single();
        if (start.isAfter(time.now())) time.moveTo(start.plus(Duration.ofHours(3)));
    }

    void takesPlace(Case of) {
        var ago = time.now().minus(Duration.ofMinutes(20 + of.chance.nextInt(100)));
        movements.reportDeparture(of.id, ago, of.stage().monitor);
        movements.reportArrival(of.id, ago.plusSeconds(600), of.stage().monitor);
        isBroken(of, ago);
    }

    void isBroken(Case of, Instant ago) {
        violations.report(
                of.id,
                new ViolationDraft(
                        "SHELLING", "A road", ago, 3, null, "A monitor", of.chance.nextBoolean() ? "Heard" : null),
                of.stage().monitor);
        var known = ids("select id from violation where request_id = :id order by entered_at, id", of);
        if (!known.isEmpty()) assess(of, of.one(known));
    }

    private void assess(Case of, UUID violation) {
        var seen = db.sql("select version from violation where id = :id")
                .param("id", violation)
                .query(Long.class)
                .single();
        var status = of.one(List.of(org.parley.incident.Status.VERIFIED, org.parley.incident.Status.DISPUTED));
        violations.assess(violation, status, "Looked at again", seen, of.stage().monitor);
    }

    void ends(Case of) {
        movements.recordOutcome(of.id, new OutcomeDraft(Outcome.PARTLY, 200, "half of it"), of.stage().coordinator);
        if (of.chance.nextInt(3) == 0) negotiations.cancel(of.id, "No longer needed", of.stage().coordinator);
    }

    int version(Case of) {
        return db.sql("select terms_version from request where id = :id")
                .param("id", of.id)
                .query(Integer.class)
                .single();
    }

    private String hash(Case of, int version) {
        return db.sql("select sha256 from terms_version where request_id = :id and no = :no")
                .param("id", of.id)
                .param("no", version)
                .query(String.class)
                .single();
    }

    private java.util.Optional<UUID> slot(Case of, String party) {
        return db.sql("""
                        select id from slot where request_id = :id and party_code = :party
                        order by terms_version desc fetch first 1 row only""")
                .param("id", of.id)
                .param("party", party)
                .query(UUID.class)
                .optional();
    }

    private List<UUID> ids(String sql, Case of) {
        return new ArrayList<>(db.sql(sql).param("id", of.id).query(UUID.class).list());
    }
}
