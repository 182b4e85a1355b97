package org.parley.exercise;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Evidence;
import org.parley.clearance.Form;
import org.parley.clearance.Manner;
import org.parley.clearance.Negotiations;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.Slot;
import org.parley.exercise.ExerciseAccounts.Account;
import org.parley.overview.PlanPage;
import org.parley.plan.PlanDraft;
import org.parley.plan.Plans;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people of a story do, through the same commands that people use; a refusal is a mistake of the story. */
@Component
@Profile("!production")
class Storyteller {

    static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private final Negotiations negotiations;
    private final Answers answers;
    private final Clearances clearances;
    private final Evidence evidence;
    private final Plans plans;
    private final PlanPage page;
    private final Requests requests;
    private final StoryTime time;

    Storyteller(
            Negotiations negotiations,
            Answers answers,
            Clearances clearances,
            Evidence evidence,
            Plans plans,
            PlanPage page,
            Requests requests,
            StoryTime time) {
        this.negotiations = negotiations;
        this.answers = answers;
        this.clearances = clearances;
        this.evidence = evidence;
        this.plans = plans;
        this.page = page;
        this.requests = requests;
        this.time = time;
    }

    /** Damascus time; what falls due on the way happens. */
    void at(LocalDateTime moment) {
        time.moveTo(moment.atZone(DAMASCUS).toInstant());
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(time.now(), DAMASCUS).withNano(0);
    }

    /** The plan, its pause first and then its other points. */
    List<Request> open(PlanDraft draft) {
        var plan = plans.open(draft, ExerciseAccounts.COORDINATOR.actor()).orElseThrow();
        var all = new ArrayList<>(List.of(plan));
        page.of(plan.id(), ExerciseAccounts.COORDINATOR.actor())
                .points()
                .forEach(point -> all.add(requests.get(point.id())));
        return all;
    }

    Request open(Terms terms) {
        return negotiations.open(terms, ExerciseAccounts.COORDINATOR.actor()).orElseThrow();
    }

    Request openInAnEmergency(Terms terms, String reason) {
        var by = ExerciseAccounts.COORDINATOR.actor();
        return negotiations.open(terms, new Manner(false, reason), by).orElseThrow();
    }

    Request revise(Request request, Terms terms, String note) {
        var by = ExerciseAccounts.COORDINATOR.actor();
        var version = requests.get(request.id()).termsVersion();
        negotiations.revise(request.id(), version, terms, note, by).orElseThrow();
        return requests.get(request.id());
    }

    void cancel(Request request, String reason) {
        var by = ExerciseAccounts.COORDINATOR.actor();
        negotiations.cancel(request.id(), reason, by).orElseThrow();
    }

    void says(Request request, Account who, Choice choice, Form form) {
        says(request, who, draft(request, who.office(), choice, form, null));
    }

    void says(Request request, Account who, Choice choice, String remarks) {
        says(request, who, draft(request, who.office(), choice, Form.VERBAL, remarks));
    }

    void agreesIf(Request request, Account who, String condition, String owner) {
        var version = requests.currentVersion(request.id());
        var conditions = List.of(new AnswerDraft.ConditionDraft(condition, owner));
        says(
                request,
                who,
                new AnswerDraft(
                        Choice.APPROVE_WITH_CONDITIONS,
                        Form.VERBAL,
                        who.office(),
                        null,
                        null,
                        null,
                        conditions,
                        null,
                        version.no(),
                        version.sha256()));
    }

    void proposes(Request request, Account who, Terms instead, String remarks) {
        var version = requests.currentVersion(request.id());
        says(
                request,
                who,
                new AnswerDraft(
                        Choice.COUNTER_PROPOSE,
                        Form.VERBAL,
                        who.office(),
                        null,
                        remarks,
                        instead,
                        List.of(),
                        null,
                        version.no(),
                        version.sha256()));
    }

    private void says(Request request, Account who, AnswerDraft draft) {
        answers.answer(slot(request, String.valueOf(who.party())).id(), draft, who.actor())
                .orElseThrow();
    }

    /** The night desk takes down what a party said on the telephone. */
    void agreesByTelephone(Request request, String party) {
        var answer = draft(request, "Local council, relief office", Choice.APPROVE, Form.VERBAL, null);
        enter(request, party, new ProxyDraft(answer, Channel.TELEPHONE, time.now(), null));
    }

    /** The night desk enters a party's letter. */
    void agreesByLetter(Request request, String party, String office, String wording) {
        var by = ExerciseAccounts.COORDINATOR2.actor();
        var letter = evidence.attach(
                        request.id(), party, "authorisation.txt", wording.getBytes(StandardCharsets.UTF_8), by)
                .orElseThrow();
        var version = requests.currentVersion(request.id());
        var answer = new AnswerDraft(
                Choice.APPROVE,
                Form.WRITTEN,
                office,
                null,
                null,
                null,
                List.of(),
                letter.id(),
                version.no(),
                version.sha256());
        enter(request, party, new ProxyDraft(answer, Channel.LETTER, time.now(), null));
    }

    private void enter(Request request, String party, ProxyDraft answer) {
        answers.answerByProxy(slot(request, party).id(), answer, ExerciseAccounts.COORDINATOR2.actor())
                .orElseThrow();
    }

    private AnswerDraft draft(Request request, String office, Choice choice, Form form, @Nullable String remarks) {
        var version = requests.currentVersion(request.id());
        return new AnswerDraft(
                choice, form, office, null, remarks, null, List.of(), null, version.no(), version.sha256());
    }

    private Slot slot(Request request, String party) {
        return clearances.slots(request.id()).stream()
                .filter(slot -> slot.party().equals(party))
                .findFirst()
                .orElseThrow();
    }
}
