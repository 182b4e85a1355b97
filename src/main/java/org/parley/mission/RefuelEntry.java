package org.parley.mission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.inbox.Inbox;
import org.parley.inbox.NewTask;
import org.parley.journal.Journal;
import org.parley.journal.JournalEntry;
import org.parley.mission.MissionPolicy.Between;
import org.parley.request.Request;
import org.parley.request.Requests;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.springframework.stereotype.Component;

/**
 * Keeps what was repaired running, on a request whose head row is locked. When fuel comes where, and how much, is worth
 * knowing to whoever wants to take it: no party reads of it.
 */
@Component
class RefuelEntry {

    private final Requests requests;
    private final RefuelRepository refuels;
    private final Journal journal;
    private final Inbox inbox;
    private final Clock clock;

    RefuelEntry(Requests requests, RefuelRepository refuels, Journal journal, Inbox inbox, Clock clock) {
        this.requests = requests;
        this.refuels = refuels;
        this.journal = journal;
        this.inbox = inbox;
        this.clock = clock;
    }

    Result<Refuel> plan(Request request, RefuelPlan plan, Actor by) {
        var terms = requests.currentTerms(request.id(), MissionTerms.class);
        var now = clock.instant();
        var day = plan.day();
        var refusals = MissionPolicy.ofPlan(terms, plan, LocalDate.ofInstant(now, terms.zone()));
        if (day == null || !refusals.isEmpty()) return Result.refused(refusals);
        var facility = Objects.requireNonNull(plan.facility());
        var planned = openOrNew(request.id(), facility).plannedFor(day, now, by.username());
        refuels.save(planned);
        journal.write(JournalEntry.about(request.id(), "refuel.planned", now)
                .by(by.username())
                .with("facility", facility)
                .with("day", day.toString())
                .confined());
        ask(request.id(), terms.zone());
        return Result.done(planned);
    }

    Result<Refuel> brought(Request request, RefuelDraft draft, @Nullable Instant arrivedAt, Actor by) {
        var terms = requests.currentTerms(request.id(), MissionTerms.class);
        var now = clock.instant();
        var at = draft.at();
        var refusals = MissionPolicy.ofRefuel(terms, draft, new Between(arrivedAt, now));
        if (at == null || !refusals.isEmpty()) return Result.refused(refusals);
        var facility = Objects.requireNonNull(draft.facility());
        var brought = openOrNew(request.id(), facility).brought(draft, now, by.username());
        refuels.save(brought);
        journal.write(JournalEntry.about(request.id(), "refuel.brought", at)
                .by(by.username())
                .with("facility", facility)
                .with("litres", draft.litres())
                .with("office", draft.broughtBy())
                .confined());
        ask(request.id(), terms.zone());
        return Result.done(brought);
    }

    /** What was planned for the facility is what is planned anew, or what was brought. */
    private Refuel openOrNew(UUID id, String facility) {
        return refuels.open(id, facility)
                .orElseGet(
                        () -> new Refuel(UUID.randomUUID(), id, facility, null, null, null, null, clock.instant(), ""));
    }

    /** One task for the next day on which fuel is needed, until that day is over; none where nothing is to come. */
    void ask(UUID id, ZoneId zone) {
        refuels.next(id)
                .ifPresentOrElse(
                        day -> inbox.open(new NewTask(id, Tasks.REFUEL, Role.MONITOR, null, null, endOf(day, zone))),
                        () -> inbox.close(id, Tasks.REFUEL));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).minusMinutes(1).toInstant();
    }
}
