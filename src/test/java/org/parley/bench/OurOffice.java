package org.parley.bench;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.clearance.AnswerDraft;
import org.parley.clearance.Answers;
import org.parley.clearance.Choice;
import org.parley.clearance.Clearances;
import org.parley.clearance.Form;
import org.parley.clearance.Negotiations;
import org.parley.clearance.Slot;
import org.parley.request.Requests;
import org.parley.request.TermsVersion;
import org.parley.request.Window;
import org.parley.security.Actor;
import org.springframework.transaction.support.TransactionTemplate;

/** The program's own commands: rules, rows, journal chain, inbox and engine. */
final class OurOffice implements Office {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private final Negotiations negotiations;
    private final Answers answers;
    private final Clearances clearances;
    private final Requests requests;
    private final TransactionTemplate transaction;
    private final Cast cast;

    OurOffice(Program program, Cast cast) {
        negotiations = program.get(Negotiations.class);
        answers = program.get(Answers.class);
        clearances = program.get(Clearances.class);
        requests = program.get(Requests.class);
        transaction = program.get(TransactionTemplate.class);
        this.cast = cast;
    }

    @Override
    public UUID open() {
        return open(terms(), cast.coordinator());
    }

    UUID open(CeasefireTerms terms, Actor by) {
        return negotiations.open(terms, by).orElseThrow().id();
    }

    /** As asked for now; each day later is another version of the terms. */
    CeasefireTerms terms() {
        return terms(0);
    }

    CeasefireTerms terms(int daysLater) {
        var start = LocalDateTime.now(DAMASCUS).plusDays(21 + daysLater).truncatedTo(ChronoUnit.HOURS);
        var zone = new CeasefireTerms.Zone(List.of(cast.area()), Window.once(start, start.plusHours(48), DAMASCUS));
        return new CeasefireTerms(List.of(zone), null, PauseKind.PAUSE, "aid", null, null);
    }

    @Override
    public List<Runnable> answers(UUID request) {
        var version = transaction.execute(status -> requests.currentVersion(request));
        return clearances.slots(request).stream()
                .map(slot -> answer(slot, version, cast.delegates()))
                .toList();
    }

    /** The last of the parties denies it, and a coordinator has to decide. */
    void deny(UUID request) {
        var version = transaction.execute(status -> requests.currentVersion(request));
        var slots = clearances.slots(request);
        var slot = slots.get(slots.size() - 1);
        answers.answer(
                        slot.id(),
                        draft(Choice.REJECT, version),
                        cast.delegates().get(slot.party()))
                .orElseThrow();
    }

    void revise(UUID request, int daysLater) {
        var version = transaction.execute(status -> requests.currentVersion(request));
        negotiations
                .revise(request, version.no(), terms(daysLater), "as told", cast.coordinator())
                .orElseThrow();
    }

    private Runnable answer(Slot slot, TermsVersion version, Map<String, Actor> delegates) {
        var draft = draft(Choice.APPROVE, version);
        return () ->
                answers.answer(slot.id(), draft, delegates.get(slot.party())).orElseThrow();
    }

    private static AnswerDraft draft(Choice choice, TermsVersion version) {
        return new AnswerDraft(
                choice,
                Form.WRITTEN,
                Facts.OFFICE,
                null,
                Facts.REMARKS,
                null,
                List.of(),
                null,
                version.no(),
                version.sha256());
    }
}
