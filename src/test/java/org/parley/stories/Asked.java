package org.parley.stories;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slot;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.movement.Movements;
import org.parley.movement.OutcomeDraft;
import org.parley.request.Modality;
import org.parley.request.People;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.request.Terms;
import org.parley.request.Window;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.testing.TestTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is on the table before a story about one screen begins: the exercise's parties, by the same commands. */
@Component
class Asked {

    static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    static final Actor COORDINATOR = new Actor("coordinator", Set.of(Role.COORDINATOR), null);
    private static final Actor MONITOR = new Actor("monitor", Set.of(Role.MONITOR), null);

    private final Negotiations negotiations;
    private final Answers answers;
    private final Clearances clearances;
    private final Movements movements;
    private final Requests requests;
    private final TransactionTemplate transaction;

    Asked(
            Negotiations negotiations,
            Answers answers,
            Clearances clearances,
            Movements movements,
            Requests requests,
            TransactionTemplate transaction) {
        this.negotiations = negotiations;
        this.answers = answers;
        this.clearances = clearances;
        this.movements = movements;
        this.requests = requests;
        this.transaction = transaction;
    }

    /** Three days from now, at six in the morning. */
    static LocalDateTime soon(TestTime time) {
        return LocalDateTime.ofInstant(time.now(), DAMASCUS)
                .toLocalDate()
                .plusDays(3)
                .atTime(LocalTime.of(6, 0));
    }

    Request pause(LocalDateTime from, String... areas) {
        return open(terms(from, areas));
    }

    static CeasefireTerms terms(LocalDateTime from, String... areas) {
        var window = Window.once(from, from.plusHours(48), DAMASCUS);
        var zone = new CeasefireTerms.Zone(List.of(areas), window);
        return new CeasefireTerms(
                List.of(zone), 5, PauseKind.PAUSE, "Two convoys need 48 hours.", "Desk, line 1", null);
    }

    /** Five trucks to Daraya: the government and the local group are asked. */
    Request convoy(LocalDateTime departure) {
        return open(new ConvoyTerms(
                Modality.CROSS_LINE,
                "SY01",
                "SY03-D",
                null,
                List.of("M5"),
                5,
                People.of(4_000),
                Siege.BESIEGED,
                departure,
                departure.plusHours(8),
                DAMASCUS,
                null,
                "Baby milk, vaccines, hygiene kits",
                "Desk, line 1",
                null));
    }

    private Request open(Terms terms) {
        return negotiations.open(terms, COORDINATOR).orElseThrow();
    }

    Request revised(Request request, Terms terms) {
        negotiations
                .revise(request.id(), request.termsVersion(), terms, "As the parties asked.", COORDINATOR)
                .orElseThrow();
        return read(request);
    }

    Request read(Request request) {
        return transaction.execute(status -> requests.get(request.id()));
    }

    void everyoneApproves(Request request) {
        slots(request).stream().filter(Slot::isBlocking).forEach(slot -> give(request, slot, Choice.APPROVE, null));
    }

    void answers(Request request, String party, Choice choice, @Nullable String remarks) {
        give(request, slotOf(request, party), choice, remarks);
    }

    private void give(Request request, Slot slot, Choice choice, @Nullable String remarks) {
        var version = transaction.execute(status -> requests.currentVersion(request.id()));
        var draft = new AnswerDraft(
                choice,
                slot.form(),
                "Relief office",
                null,
                remarks,
                null,
                List.of(),
                null,
                version.no(),
                version.sha256());
        var role = List.of("US", "RU").contains(slot.party()) ? Role.GUARANTOR : Role.DELEGATE;
        answers.answer(slot.id(), draft, new Actor(account(slot.party()), Set.of(role), slot.party()))
                .orElseThrow();
    }

    private static String account(String party) {
        return switch (party) {
            case "GOV-SY" -> "government";
            case "GROUP-S" -> "south";
            case "US" -> "us";
            case "RU" -> "russia";
            default -> "north";
        };
    }

    Slot slotOf(Request request, String party) {
        return slots(request).stream()
                .filter(slot -> slot.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private List<Slot> slots(Request request) {
        return transaction.execute(status -> clearances.slots(request.id()));
    }

    void departs(Request convoy, TestTime time) {
        movements
                .decideGo(convoy.id(), true, "Loaded and sealed beforehand", COORDINATOR)
                .orElseThrow();
        movements.reportDeparture(convoy.id(), time.now(), MONITOR).orElseThrow();
    }

    void arrives(Request convoy, TestTime time, OutcomeDraft outcome) {
        movements.reportArrival(convoy.id(), time.now(), MONITOR).orElseThrow();
        movements.recordOutcome(convoy.id(), outcome, MONITOR).orElseThrow();
    }
}
