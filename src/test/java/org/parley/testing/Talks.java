package org.parley.testing;

import static org.parley.testing.DraftSample.aDraft;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.clearance.Answer;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Channel;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.clearance.ProxyDraft;
import org.parley.clearance.ProxyWithdrawal;
import org.parley.clearance.Slot;
import org.parley.clearance.Stand;
import org.parley.request.Decision;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.request.TermsVersion;
import org.parley.security.Actor;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.parley.shared.Sql;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One request of a test's {@link Stage} and what is said about it, all through the program's own faces. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Talks {

    public final Stage stage;

    private final Negotiations negotiations;
    private final Answers answers;
    private final Clearances clearances;
    private final Requests requests;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestTime time;

    private UUID request = UUID.randomUUID();

    Talks(
            Stage stage,
            Negotiations negotiations,
            Answers answers,
            Clearances clearances,
            Requests requests,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestTime time) {
        this.stage = stage;
        this.negotiations = negotiations;
        this.answers = answers;
        this.clearances = clearances;
        this.requests = requests;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The stage's coordinator asks for this; everything below is about it. */
    public UUID open(Terms terms) {
        request = negotiations.open(terms, stage.coordinator).orElseThrow().id();
        return request;
    }

    public UUID request() {
        return request;
    }

    public Request head() {
        return read(() -> requests.get(request));
    }

    public Decision decision() {
        return head().decision();
    }

    public TermsVersion version() {
        return read(() -> requests.currentVersion(request));
    }

    public List<TermsVersion> versions() {
        return read(() -> requests.versions(request));
    }

    public TermsVersion revise(Terms terms) {
        return negotiations
                .revise(request, version().no(), terms, "because", stage.coordinator)
                .orElseThrow();
    }

    /** The slot of this party in the current round. */
    public Slot slot(String party) {
        return stand(party).slot();
    }

    public Stand stand(String party) {
        return clearances.round(request).stands().stream()
                .filter(stand -> stand.slot().party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    /** The slots of the current round. */
    public List<Slot> current() {
        return clearances.slots(request);
    }

    public List<String> asked() {
        return current().stream().map(Slot::party).toList();
    }

    /** A delegate of the party answers the current version. */
    public Result<Answer> says(String party, DraftSample draft) {
        return answers.answer(slot(party).id(), aboutTheCurrentVersion(draft), stage.delegateOf(party));
    }

    public Answer approves(String party) {
        return says(party, aDraft(Choice.APPROVE)).orElseThrow();
    }

    public Answer denies(String party) {
        return says(party, aDraft(Choice.REJECT).saying("The road is mined")).orElseThrow();
    }

    public Answer withdraws(String party, Answer answer) {
        return answers.withdraw(answer.id(), "The situation changed", stage.delegateOf(party))
                .orElseThrow();
    }

    /** A coordinator enters that the party took it back, by telephone and just now. */
    public Result<Answer> relaysWithdrawal(Actor coordinator, Answer answer) {
        return answers.withdrawByProxy(answer.id(), calledOff(), coordinator);
    }

    public ProxyWithdrawal calledOff() {
        return new ProxyWithdrawal(
                "The situation changed", "Liaison office", Form.VERBAL, Channel.TELEPHONE, time.now(), null);
    }

    /** Every blocking party that is not clear yet, but these, approves in writing. */
    public void everyoneApprovesBut(String... silent) {
        clearances.round(request).notClear().stream()
                .map(stand -> stand.slot().party())
                .filter(party -> !Arrays.asList(silent).contains(party))
                .forEach(this::approves);
    }

    public void everyoneApproves() {
        everyoneApprovesBut();
    }

    /** A coordinator enters what the party said just now. */
    public Result<Answer> relays(Actor coordinator, String party, DraftSample draft, Channel channel) {
        var said = new ProxyDraft(aboutTheCurrentVersion(draft), channel, time.now(), null);
        return answers.answerByProxy(slot(party).id(), said, coordinator);
    }

    public AnswerDraft aboutTheCurrentVersion(DraftSample draft) {
        var current = version();
        return draft.forVersion(current.no()).forHash(current.sha256()).build();
    }

    public void cancel() {
        negotiations.cancel(request, "The organiser decided", stage.coordinator).orElseThrow();
    }

    /** Answers that were given in earlier rounds. */
    public List<UUID> supersededAnswers() {
        return jdbc.sql("""
                        select a.id from answer a join slot s on s.id = a.slot_id
                        where a.request_id = :request and s.state = 'SUPERSEDED'""").param("request", request).query(UUID.class).list();
    }

    /** What happened so far, in order. */
    public List<String> journal() {
        return jdbc.sql("select entry_key from journal where request_id = :request order by seq")
                .param("request", request)
                .query(String.class)
                .list();
    }

    /** What the last entry of this kind tells, as it is stored. */
    public String entry(String key) {
        return jdbc.sql("""
                        select args from journal where request_id = :request and entry_key = :key
                        order by seq desc fetch first 1 row only""")
                .param("request", request)
                .param("key", key)
                .query(String.class)
                .single();
    }

    /** What waits for somebody now. */
    public List<String> tasks() {
        return jdbc.sql("select kind from inbox_task where request_id = :request and closed_at is null order by kind")
                .param("request", request)
                .query(String.class)
                .list();
    }

    /** Until when the open task of this kind waits. */
    public Instant due(String kind) {
        return jdbc.sql(
                        "select due_at from inbox_task where request_id = :request and kind = :kind and closed_at is null")
                .param("request", request)
                .param("kind", kind)
                .query((row, n) -> Sql.instant(row, "due_at"))
                .single();
    }

    /** Until when the party's open task of this kind waits. */
    public Instant due(String kind, String party) {
        return jdbc.sql("""
                        select due_at from inbox_task
                        where request_id = :request and kind = :kind and party_code = :party and closed_at is null""")
                .param("request", request)
                .param("kind", kind)
                .param("party", party)
                .query((row, n) -> Sql.instant(row, "due_at"))
                .single();
    }

    /** What waits for this party's people now. */
    public List<String> tasks(String party) {
        return jdbc.sql("""
                        select kind from inbox_task
                        where request_id = :request and party_code = :party and closed_at is null order by kind""")
                .param("request", request)
                .param("party", party)
                .query(String.class)
                .list();
    }

    /** What waits for anybody because of this slot. */
    public List<String> tasksAbout(Slot slot) {
        return jdbc.sql("select kind from inbox_task where slot_id = :slot and closed_at is null order by kind")
                .param("slot", slot.id())
                .query(String.class)
                .list();
    }

    /** The keys of what was refused; none: it was done. */
    public static List<String> refusals(Result<?> result) {
        return result.refusals().stream().map(Refusal::key).toList();
    }

    private <T> T read(Supplier<T> reading) {
        return transaction.execute(status -> reading.get());
    }
}
