package org.parley.party;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who controls which area or route, kept by administrators. Nothing is overwritten: a new row ends the old one on the
 * day before. Rounds read it when they open, so whoever was asked stays asked.
 */
@Service
public class ControlDeeds {

    private static final int MOST = 1000;

    private final ControlRepository controls;
    private final Parties parties;
    private final PartyEvents events;
    private final Clock clock;

    ControlDeeds(ControlRepository controls, Parties parties, PartyEvents events, Clock clock) {
        this.controls = controls;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** By place and first day, at most 1,000; with {@code corrected} what was thought before too. */
    @Transactional(readOnly = true)
    public List<Control> all(@Nullable String party, boolean corrected, Actor who) {
        PartyEvents.readers(who);
        return controls.all(party, corrected, MOST);
    }

    /**
     * A party controls a place from that day on. Whoever else is recorded there loses it on the day before, unless it is
     * contested. Refused where that party, or uncontested another one, is recorded from a later day already.
     */
    @Command
    public Result<List<Control>> record(ControlDraft draft, Actor by) {
        PartyEvents.administrator(by);
        var refusals = refusals(draft);
        if (!refusals.isEmpty()) return Result.refused(refusals);
        if (!controls.lockPlace(draft.area(), draft.route()))
            return Result.refused(Refusal.of(draft.area() != null ? "area" : "route", "control.place-unknown"));
        var place = draft.area() != null ? draft.area() : String.valueOf(draft.route());
        var since = draft.since();
        var party = String.valueOf(draft.party());
        var there = controls.known(place).stream()
                .filter(other -> other.holdsSomewhereIn(since, draft.until()))
                .toList();
        var clashes = ControlPolicy.clashes(draft, there);
        if (!clashes.isEmpty()) return Result.refused(clashes);
        var now = clock.instant();
        if (!draft.isContested()) there.forEach(old -> endOn(old, since.minusDays(1), by, now));
        controls.insert(draft.area(), draft.route(), party, since, draft.until(), by, now);
        events.tell(PartyChange.CONTROL_RECORDED, party, told(place, since, draft.until()), by);
        return Result.done(controls.known(place));
    }

    private List<Refusal> refusals(ControlDraft draft) {
        var party = draft.party();
        return new Refusals()
                .also(ControlPolicy.refusals(draft))
                .when(party != null && !party.isBlank() && !parties.exists(party), "party", "party.unknown")
                .found();
    }

    /** It controls it no longer than that day, which is at least its first one. */
    @Command
    public Result<List<Control>> end(long control, @Nullable LocalDate lastDay, Actor by) {
        PartyEvents.administrator(by);
        var old = lock(control);
        var refusals = ControlPolicy.ofEnding(old, lastDay);
        if (lastDay == null || !refusals.isEmpty()) return Result.refused(refusals);
        endOn(old, lastDay, by, clock.instant());
        return Result.done(controls.known(old.place()));
    }

    /** It was never so: recorded in error. The row stays, marked. */
    @Command
    public Result<List<Control>> strike(long control, Actor by) {
        PartyEvents.administrator(by);
        var old = lock(control);
        controls.replaced(old.id(), by, clock.instant());
        events.tell(PartyChange.CONTROL_STRUCK, old.party(), told(old.place(), old.since(), old.until()), by);
        return Result.done(controls.known(old.place()));
    }

    private Control lock(long control) {
        var found = controls.find(control).orElseThrow(NotFound::new);
        controls.lockPlace(found.area(), found.route());
        return controls.find(control).orElseThrow(NotFound::new);
    }

    private void endOn(Control old, LocalDate lastDay, Actor by, Instant now) {
        controls.replaced(old.id(), by, now);
        controls.insert(old.area(), old.route(), old.party(), old.since(), lastDay, by, now);
        events.tell(PartyChange.CONTROL_ENDED, old.party(), told(old.place(), old.since(), lastDay), by);
    }

    private static String told(String place, LocalDate since, @Nullable LocalDate until) {
        return place + " " + since + " – " + (until == null ? "" : until);
    }
}
