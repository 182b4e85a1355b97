package org.parley.exercise.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Evidence;
import org.parley.clearance.Form;
import org.parley.clearance.Notices;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.Slot;
import org.parley.party.Parties;
import org.parley.party.Standing;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the parties of a generated request say: through the program, on the telephone, by letter. */
@Component
@Profile("!production")
class Voices {

    private static final String LIAISON = "Liaison office";

    private final Answers answers;
    private final Clearances clearances;
    private final Evidence evidence;
    private final Notices notices;
    private final Parties parties;
    private final Requests requests;
    private final Desk desk;

    Voices(
            Answers answers,
            Clearances clearances,
            Evidence evidence,
            Notices notices,
            Parties parties,
            Requests requests,
            Desk desk) {
        this.answers = answers;
        this.clearances = clearances;
        this.evidence = evidence;
        this.notices = notices;
        this.parties = parties;
        this.requests = requests;
        this.desk = desk;
    }

    static Actor of(String party) {
        return new Actor(Cast.liaison(party), Set.of(Role.DELEGATE), party);
    }

    /** Every guarantor, as far as it is asked. */
    void guarantors(Request request, Choice choice) {
        slots(request, Standing.GUARANTOR).forEach(slot -> {
            var by = new Actor(Cast.liaison(slot.party()), Set.of(Role.GUARANTOR), slot.party());
            answers.answer(slot.id(), draft(request, choice, Form.VERBAL, null), by)
                    .orElseThrow();
        });
    }

    /** Through the program, in writing. */
    void government(Request request, Choice choice, @Nullable String remarks) {
        slots(request, Standing.GOVERNMENT).forEach(slot -> answers.answer(
                        slot.id(), draft(request, choice, Form.WRITTEN, remarks), of(slot.party()))
                .orElseThrow());
    }

    void governmentProposes(Request request, Terms instead, String remarks) {
        var draft = draft(request, Choice.COUNTER_PROPOSE, Form.WRITTEN, remarks, instead, List.of(), null);
        slots(request, Standing.GOVERNMENT).forEach(slot -> answers.answer(slot.id(), draft, of(slot.party()))
                .orElseThrow());
    }

    /** The government's letter, which the night desk enters {@code saidAt} hours after it was written. */
    void letter(Request request, int hoursAgo) {
        slots(request, Standing.GOVERNMENT).forEach(slot -> {
            var draft = draft(
                    request, Choice.APPROVE, Form.WRITTEN, null, null, List.of(), document(request, slot.party()));
            enter(slot, draft, Channel.LETTER, desk.hoursAgo(hoursAgo));
        });
    }

    /** A letter of this party, as a document of the request. */
    UUID document(Request request, String party) {
        var wording = "Authorised as requested.".getBytes(StandardCharsets.UTF_8);
        return evidence.attach(request.id(), party, "authorisation.txt", wording, Desk.NIGHT_DESK)
                .orElseThrow()
                .id();
    }

    void says(Request request, String party, Choice choice, @Nullable String remarks) {
        answers.answer(slot(request, party).id(), draft(request, choice, Form.VERBAL, remarks), of(party))
                .orElseThrow();
    }

    void agreesIf(Request request, String party, String... conditions) {
        var all = Stream.of(conditions)
                .map(wording -> new AnswerDraft.ConditionDraft(wording, "Access coordination desk"))
                .toList();
        var draft = draft(request, Choice.APPROVE_WITH_CONDITIONS, Form.VERBAL, null, null, all, null);
        answers.answer(slot(request, party).id(), draft, of(party)).orElseThrow();
    }

    /** Said on the telephone some hours ago, and only now written down. */
    void telephones(Request request, String party, Choice choice, @Nullable String remarks, int hoursAgo) {
        enter(
                slot(request, party),
                draft(request, choice, Form.VERBAL, remarks),
                Channel.TELEPHONE,
                desk.hoursAgo(hoursAgo));
    }

    private void enter(Slot slot, AnswerDraft draft, Channel channel, Instant said) {
        answers.answerByProxy(slot.id(), new ProxyDraft(draft, channel, said, null), Desk.NIGHT_DESK)
                .orElseThrow();
    }

    /** Takes back what it said last. */
    void withdraws(Request request, String party, String reason) {
        var sql = "select id from answer where request_id = :id and decision like 'APPROVE%' and withdrawn_at is null"
                + " and slot_id = '" + slot(request, party).id() + "' order by seq desc";
        answers.withdraw(desk.ids(sql, request).get(0), reason, of(party)).orElseThrow();
    }

    /** Whoever was only informed has read it. */
    void acknowledged(Request request) {
        for (var party : parties.all()) {
            var sql = "select id from notice where request_id = :id and party_code = '" + party.code() + "'";
            desk.ids(sql, request).forEach(notice -> notices.acknowledge(notice, of(party.code()))
                    .orElseThrow());
        }
    }

    Slot slot(Request request, String party) {
        return clearances.slots(request.id()).stream()
                .filter(slot -> slot.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    List<Slot> slots(Request request, Standing standing) {
        return clearances.slots(request.id()).stream()
                .filter(slot -> parties.get(slot.party()).standing() == standing)
                .toList();
    }

    private AnswerDraft draft(Request request, Choice choice, Form form, @Nullable String remarks) {
        return draft(request, choice, form, remarks, null, List.of(), null);
    }

    private AnswerDraft draft(
            Request request,
            Choice choice,
            Form form,
            @Nullable String remarks,
            @Nullable Terms proposal,
            List<AnswerDraft.ConditionDraft> conditions,
            @Nullable UUID document) {
        var version = requests.currentVersion(request.id());
        return new AnswerDraft(
                choice, form, LIAISON, null, remarks, proposal, conditions, document, version.no(), version.sha256());
    }
}
