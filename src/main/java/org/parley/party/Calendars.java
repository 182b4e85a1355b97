package org.parley.party;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.parley.security.Actor;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each party's holidays, kept by administrators. They count in every deadline, reminder and escalation that is reckoned
 * afterwards; a party that was asked already keeps the days that it was given.
 */
@Service
public class Calendars {

    private static final int LONGEST_NAME = 200;

    private final HolidayRepository holidays;
    private final Parties parties;
    private final PartyEvents events;
    private final Clock clock;

    Calendars(HolidayRepository holidays, Parties parties, PartyEvents events, Clock clock) {
        this.holidays = holidays;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** The party's holidays, by day. Refuses an unknown party with {@link NotFound}. */
    @Transactional(readOnly = true)
    public List<Holiday> of(String party, Actor who) {
        PartyEvents.readers(who);
        return holidays.of(parties.get(party).code());
    }

    /** One more day off. Refuses a day that has passed for the party, and one that is a holiday already. */
    @Command
    public Result<Holiday> add(String party, HolidayDraft draft, Actor by) {
        PartyEvents.administrator(by);
        var its = parties.lock(party);
        var today = clock.instant().atZone(its.zone()).toLocalDate();
        var day = draft.day();
        var refusals = new Refusals()
                .required("day", day)
                .when(day != null && day.isBefore(today), "day", "holiday.has-passed")
                .when(day != null && day.isAfter(today.plusYears(5)), "day", "holiday.too-far")
                .when(day != null && its.holidays().contains(day), "day", "holiday.there-already")
                .required("nameEn", draft.nameEn())
                .atMost("nameEn", draft.nameEn(), LONGEST_NAME)
                .required("nameAr", draft.nameAr())
                .atMost("nameAr", draft.nameAr(), LONGEST_NAME);
        if (day == null || !refusals.isEmpty()) return Result.refused(refusals.found());
        var name = String.valueOf(draft.nameEn()).strip();
        var holiday = new Holiday(
                UUID.randomUUID(),
                party,
                day,
                name,
                String.valueOf(draft.nameAr()).strip());
        holidays.insert(holiday, by.username(), clock.instant());
        events.tell(PartyChange.HOLIDAY_ADDED, party, day + " " + name, by);
        return Result.done(holiday);
    }

    /** A day that is a working day after all. What was asked with it in mind keeps its deadline. */
    @Command
    public Result<Holiday> remove(UUID holiday, Actor by) {
        PartyEvents.administrator(by);
        var found = holidays.find(holiday).orElseThrow(NotFound::new);
        parties.lock(found.party());
        if (holidays.find(holiday).isEmpty()) throw new NotFound();
        holidays.remove(holiday, by.username(), clock.instant());
        events.tell(PartyChange.HOLIDAY_REMOVED, found.party(), found.day() + " " + found.nameEn(), by);
        return Result.done(found);
    }
}
