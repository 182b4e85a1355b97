package org.parley.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.party.Calendars;
import org.parley.party.Holiday;
import org.parley.party.HolidayDraft;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.PartyDeeds;
import org.parley.party.PartyDraft;
import org.parley.party.PartyEvents;
import org.parley.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Resource
@Tag(name = "Parties")
class PartyResource {

    private final PartyDeeds deeds;
    private final Calendars calendars;
    private final PartyEvents events;
    private final Parties parties;
    private final CurrentActor who;

    PartyResource(PartyDeeds deeds, Calendars calendars, PartyEvents events, Parties parties, CurrentActor who) {
        this.deeds = deeds;
        this.calendars = calendars;
        this.events = events;
        this.parties = parties;
        this.who = who;
    }

    @Operation(
            operationId = "addParty",
            summary = "Add a party",
            description =
                    "Administrators only. Rounds that open from now on may ask it; its code and its standing stay.")
    @PostMapping("/parties")
    @ResponseStatus(HttpStatus.CREATED)
    Party add(@RequestBody PartyDraft draft) {
        return Refused.orDone(deeds.add(draft, who.get()));
    }

    @Operation(
            operationId = "changeParty",
            summary = "Change a party's names, zone or weekdays off",
            description = "Administrators only. Its code stays, another one is refused; its standing stays,"
                    + " whatever is sent; who was asked already keeps the deadline that it has.")
    @PostMapping("/parties/{code}")
    Party change(@PathVariable String code, @RequestBody PartyDraft draft) {
        return Refused.orDone(deeds.change(code, draft, who.get()));
    }

    @Operation(
            operationId = "listPartyEvents",
            summary = "List what was done to a party's settings",
            description = "Administrators and coordinators. Newest first, at most 200: who, what, when.")
    @GetMapping("/parties/{code}/events")
    List<PartyEvents.Entry> events(@PathVariable String code) {
        var actor = who.get();
        PartyEvents.readers(actor);
        return events.of(parties.get(code).code(), actor);
    }

    @Operation(
            operationId = "listHolidays",
            summary = "List a party's holidays",
            description = "Administrators and coordinators. By day; those that were taken out are left out.")
    @GetMapping("/parties/{code}/holidays")
    List<Holiday> holidays(@PathVariable String code) {
        return calendars.of(code, who.get());
    }

    @Operation(
            operationId = "addHoliday",
            summary = "Add a holiday to a party's calendar",
            description = "Administrators only. It counts in every deadline, reminder and escalation that is reckoned"
                    + " from now on.")
    @PostMapping("/parties/{code}/holidays")
    @ResponseStatus(HttpStatus.CREATED)
    Holiday addHoliday(@PathVariable String code, @RequestBody HolidayDraft draft) {
        return Refused.orDone(calendars.add(code, draft, who.get()));
    }

    @Operation(
            operationId = "removeHoliday",
            summary = "Take a holiday out of a party's calendar",
            description = "Administrators only. The record keeps who took it out; deadlines that stand do not move.")
    @PostMapping("/holidays/{holidayId}/removal")
    Holiday removeHoliday(@PathVariable UUID holidayId) {
        return Refused.orDone(calendars.remove(holidayId, who.get()));
    }
}
