package org.parley.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.Answer;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slot;
import org.parley.party.Parties;
import org.parley.place.Area;
import org.parley.place.Places;
import org.parley.place.Route;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Refusal;
import org.parley.shared.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Places, parties and people for a whole story, and short ways through its negotiation; looks at what became of it. */
@Component
public class Scene {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Places places;
    private final Parties parties;
    private final Negotiations negotiations;
    private final Answers answers;
    private final Clearances clearances;

    Scene(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Places places,
            Parties parties,
            Negotiations negotiations,
            Answers answers,
            Clearances clearances) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.places = places;
        this.parties = parties;
        this.negotiations = negotiations;
        this.answers = answers;
        this.clearances = clearances;
    }

    /** An area that nobody else's story touches, the armed group that controls it, a road, and a place that nobody holds. */
    public record Ground(String area, String route, String party, String depot) {}

    public Ground ground() {
        var ground = new Ground(Given.unique("SY"), Given.unique("ROAD"), Given.aParty(jdbc), Given.unique("SY"));
        transaction.executeWithoutResult(status -> {
            places.add(new Area(ground.area(), "A district", "منطقة", null));
            places.add(new Area(ground.depot(), "A depot", "مستودع", null));
            places.add(new Route(ground.route(), "A road", "طريق", List.of(ground.area())));
            parties.recordControl(ground.area(), ground.party(), LocalDate.of(2012, 1, 1), null);
        });
        return ground;
    }

    public Actor coordinator() {
        return actor(Role.COORDINATOR, null);
    }

    public Actor monitor() {
        return actor(Role.MONITOR, null);
    }

    /** Of a role that speaks for no party. */
    public Actor somebody(Role role) {
        return actor(role, null);
    }

    public Actor delegateOf(String party) {
        return actor(Role.DELEGATE, party);
    }

    private Actor actor(Role role, @Nullable String party) {
        return new Actor(Given.anAccount(jdbc), Set.of(role), party);
    }

    public UUID asked(Terms terms) {
        return askedBy(coordinator(), terms);
    }

    public UUID askedBy(Actor coordinator, Terms terms) {
        return negotiations.open(terms, coordinator).orElseThrow().id();
    }

    /** Asked, and approved in writing by every party that blocks. */
    public UUID agreed(Terms terms) {
        var request = asked(terms);
        everyoneApproves(request);
        return request;
    }

    public void everyoneApproves(UUID request) {
        for (var slot : blocking(request)) answer(slot, Choice.APPROVE);
    }

    /** One of the parties that block changes its mind, or never agreed. */
    public Answer oneDenies(UUID request) {
        return answer(blocking(request).get(0), Choice.REJECT);
    }

    public void takeBack(Answer answer) {
        answers.withdraw(answer.id(), "after talks", delegateOf(partyOf(answer)))
                .orElseThrow();
    }

    private String partyOf(Answer answer) {
        return text("select party_code from slot where id = :id", answer.slotId());
    }

    public void revise(UUID request, Terms terms) {
        negotiations
                .revise(request, version(request), terms, null, coordinator())
                .orElseThrow();
    }

    public void postpone(UUID request) {
        negotiations.postpone(request, "no road is safe", coordinator()).orElseThrow();
    }

    public void cancel(UUID request) {
        negotiations.cancel(request, "no longer needed", coordinator()).orElseThrow();
    }

    private List<Slot> blocking(UUID request) {
        return clearances.slots(request).stream().filter(Slot::isBlocking).toList();
    }

    /** What this party says, in writing. */
    public Answer answers(UUID request, String party, Choice choice) {
        return clearances.slots(request).stream()
                .filter(slot -> slot.party().equals(party))
                .map(slot -> answer(slot, choice))
                .findFirst()
                .orElseThrow();
    }

    private Answer answer(Slot slot, Choice choice) {
        var version = version(slot.requestId());
        var hash = jdbc.sql("select sha256 from terms_version where request_id = :id and no = :no")
                .param("id", slot.requestId())
                .param("no", version)
                .query(String.class)
                .single();
        var office = "the governor's office";
        var draft =
                new AnswerDraft(choice, Form.WRITTEN, office, null, "as told", null, List.of(), null, version, hash);
        return answers.answer(slot.id(), draft, delegateOf(slot.party())).orElseThrow();
    }

    private int version(UUID request) {
        return jdbc.sql("select terms_version from request where id = :id")
                .param("id", request)
                .query(Integer.class)
                .single();
    }

    public Course course(UUID request) {
        return Course.valueOf(text("select course from request where id = :id", request));
    }

    public Decision decision(UUID request) {
        return Decision.valueOf(text("select decision from request where id = :id", request));
    }

    /** The kinds of its open tasks for staff, each once. */
    public Set<String> tasks(UUID request) {
        return Set.copyOf(texts(
                "select kind from inbox_task where request_id = :id and closed_at is null and party_code is null",
                request));
    }

    /** The keys of its journal, oldest first. */
    public List<String> journal(UUID request) {
        return texts("select entry_key from journal where request_id = :id order by seq", request);
    }

    /** Where its window stands; none: an empty list. */
    public List<String> window(UUID pause) {
        return texts("select state from pause_window where request_id = :id", pause);
    }

    /** What became of its movement; nothing yet: an empty list. */
    public List<String> outcome(UUID request) {
        return texts("select outcome from movement where request_id = :id and outcome is not null", request);
    }

    /** Why a deed was refused; empty: it was done. */
    public static List<String> keys(Result<?> result) {
        return result.refusals().stream().map(Refusal::key).toList();
    }

    private String text(String sql, UUID id) {
        return texts(sql, id).get(0);
    }

    private List<String> texts(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(String.class).list();
    }
}
